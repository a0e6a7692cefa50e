import { contentsSyntax } from '../../report/catalogue/contents.ts'
import type { ContextPath, YamlPath } from '../../report/path.ts'
import type { Report, ReportEntry } from '../../report/report.ts'
import type { UnitFinding } from '../../systemd/finding.ts'
import { lintUnit } from '../../systemd/lintUnit.ts'
import { decodeReading } from '../../translate/1-decode/decodeReading.ts'
import { readText } from '../../yaml/read/reading.ts'
import { lintWhole } from '../../systemd/lintWhole.ts'
import { lintDocumentOf, type LintDocument } from '../lint/lintDocument.ts'
import { embeddedTexts, type EmbeddedText } from './embeddedTexts.ts'
import { syntaxProblem } from './syntaxProblem.ts'

/** What is wrong in the texts that a config carries: hints, in the order of their places. `hidden` names codes to leave out. */
export function lintContents(source: string, hidden: readonly string[] = []): Report {
  const decoded = decodeReading(readText(source))
  if (decoded.kind === 'refused') return []
  const document = lintDocumentOf(decoded)
  const texts = embeddedTexts(document.config)
  return [...texts.flatMap((text) => entriesOf(document, text)), ...wholeUnits(document, texts)]
    .filter(({ code }) => !hidden.includes(code))
    .toSorted((a, b) => (a.range?.start.offset ?? 0) - (b.range?.start.offset ?? 0))
}

function entriesOf(document: LintDocument, embedded: EmbeddedText): Report {
  const { text, path, language } = embedded
  switch (language.kind) {
    case 'unit':
      return lintUnit(text, language.type).map((finding) => place(document, path, text, finding))
    case 'json':
    case 'toml':
    case 'yaml':
      return syntaxEntries(document, embedded, language.kind)
    case 'shell':
    case 'ini':
      return []
  }
}

/** A template is filled in before a program reads the text. An empty file is a matter of its own. */
function syntaxEntries(
  document: LintDocument,
  { text, path }: EmbeddedText,
  language: 'json' | 'toml' | 'yaml',
): Report {
  if (text.trim() === '' || TEMPLATE.test(text)) return []
  const problem = syntaxProblem(language, text)
  if (!problem) return []
  const entry = (at: ContextPath): ReportEntry => contentsSyntax(at, language.toUpperCase(), problem.message)
  return [place(document, path, text, { ...problem, entry })]
}

const TEMPLATE = /\{\{|\{%|<%|@@|%%|\$\{/

function wholeUnits(document: LintDocument, texts: readonly EmbeddedText[]): Report {
  const dropins = dropinsByUnit(texts)
  return texts.flatMap(({ text, path, language }) => {
    if (language.kind !== 'unit' || language.isDropin || language.unit === undefined) return []
    const { unit: name, type } = language
    const whole = lintWhole({ name, type, text, dropins: dropins.get(name) ?? [] })
    return whole.map((finding) => place(document, path, text, finding))
  })
}

function dropinsByUnit(texts: readonly EmbeddedText[]): ReadonlyMap<string, readonly string[]> {
  const dropins = new Map<string, string[]>()
  for (const { text, language } of texts) {
    if (language.kind !== 'unit' || !language.isDropin || language.unit === undefined) continue
    const known = dropins.get(language.unit)
    if (known) known.push(text)
    else dropins.set(language.unit, [text])
  }
  return dropins
}

function place(document: LintDocument, path: YamlPath, text: string, { start, end, entry }: UnitFinding): ReportEntry {
  return { ...entry(path), range: document.rangeWithin(path, text, start, end) }
}
