export { detectLanguage } from '../clc/detectLanguage.ts'
export { convertClc } from '../convert/clc/convertClc.ts'
export { convertIgnition } from '../convert/ignition/convertIgnition.ts'
export type { Converted } from '../convert/converted.ts'
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
