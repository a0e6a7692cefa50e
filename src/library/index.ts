export { detectLanguage } from '../clc/detectLanguage.ts'
export { convert } from '../convert/convert.ts'
export type { Conversion, ConvertOptions, WantedSpec } from '../convert/convert.ts'
export type { Became, Converted } from '../convert/converted.ts'
export { detect } from '../convert/detect.ts'
export type { ConvertedLanguage, Detected } from '../convert/language.ts'
export { translate } from './translate.ts'
export type {
  LocalFile,
  LocalFiles,
  TranslateOptions,
  TranslateResult,
  Translation,
  TranslationSet,
} from '../translate/result.ts'
export type { ContextPath, JsonPath, PathKey, Space, YamlPath } from '../report/path.ts'
export type { Position, Range } from '../report/range.ts'
export type { Report, ReportEntry, ReportKind } from '../report/report.ts'
export { specs } from '../spec/registry.ts'
export type { LanguageId, SpecId, Spec, Variant } from '../spec/registry.ts'
export { schemaOf } from '../spec/schemaOf.ts'
