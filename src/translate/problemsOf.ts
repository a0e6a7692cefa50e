import {
  notKeys,
  repeatedKey,
  syntaxError,
  tabIndents,
  unknownSpec,
  unknownVariant,
  wrongType,
} from '../report/catalogue/page.ts'
import { isFatal, type Report, type ReportEntry } from '../report/report.ts'
import { isVariant, variants } from '../spec/registry.ts'
import type { TranslateResult } from './result.ts'
import { createLineIndex } from '../yaml/read/lineIndex.ts'
import type { Reading } from '../yaml/read/reading.ts'

/**
 * Everything to show as a problem: the report, and what refused the text where the report is silent. The reference prints
 * syntax errors and values of a wrong type as its last line, with a line number at most.
 */
export function problemsOf(
  reading: Reading,
  { output, error, report }: Pick<TranslateResult, 'output' | 'error' | 'report'>,
): Report {
  if (output !== undefined || error === undefined) return report
  const unreadable = report.find(({ code }) => code === 'clc-unreadable')
  if (unreadable) return refusalsOf(reading, unreadable.message)
  return isFatal(report) ? report : [...report, ...refusalsOf(reading, error)]
}

function refusalsOf({ source, result: read }: Reading, error: string): Report {
  if (read.kind === 'syntax-error') {
    const say = isTabBefore(source, read.offset) ? tabIndents : syntaxError
    return [at(source, read.offset, say(sentence(read.message)))]
  }
  const isKeyed = read.kind === 'document' && read.root.kind === 'mapping'
  return refusals(error).map(({ message, line }) => onLine(source, line, refusal(message, isKeyed)))
}

const isTabBefore = (source: string, offset: number): boolean =>
  /^\s*\t/.test(source.slice(source.lastIndexOf('\n', offset - 1) + 1))

function refusal(message: string, isKeyed: boolean): ReportEntry {
  const variant = /^No translator exists for variant (\S+)/.exec(message)?.[1]
  if (variant !== undefined && !isVariant(variant)) return unknownVariant(message, variants)
  if (ofSpec.test(message)) return unknownSpec(message)
  if (ofRepeatedKey.test(message)) return repeatedKey(message)
  return isKeyed ? wrongType(message) : notKeys(message)
}

const ofSpec = /^(?:error parsing (?:variant|version); |No translator exists |rhcos variant )/

const ofRepeatedKey = /^mapping key .* already defined at line \d+$/s

interface Refusal {
  readonly message: string
  readonly line: number | undefined
}

function refusals(error: string): readonly Refusal[] {
  const [first = '', ...rest] = error.split(/\n(?= {2}line \d+: )/)
  return (rest.length > 0 ? rest : [first]).map((text) => {
    const [, line, message] = /^\s*(?:.*yaml: )?line (\d+): (.*)$/s.exec(text) ?? []
    return { message: sentence(message ?? text), line: line === undefined ? undefined : Number(line) }
  })
}

const sentence = (text: string): string => text.trim().replace(/^(?:Error unmarshaling yaml: )?(?:yaml: )?/, '')

function onLine(source: string, line: number | undefined, entry: ReportEntry): ReportEntry {
  if (line === undefined) return at(source, 0, entry)
  let start = 0
  for (let passed = 1; passed < line; passed += 1) {
    const next = source.indexOf('\n', start)
    if (next < 0) break
    start = next + 1
  }
  return at(source, start + (/^[ -]*/.exec(source.slice(start, start + 200))?.[0].length ?? 0), entry)
}

function at(source: string, offset: number, entry: ReportEntry): ReportEntry {
  const lines = createLineIndex(source)
  const start = Math.min(offset, source.length)
  const lineEnd = source.indexOf('\n', start)
  return {
    ...entry,
    range: { start: lines.positionAt(start), end: lines.positionAt(lineEnd < 0 ? source.length : lineEnd) },
  }
}
