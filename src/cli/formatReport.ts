import { bytesOf, textOf } from '../ignition/bytes.ts'
import { formatPath } from '../report/path.ts'
import type { Report, ReportEntry, ReportKind } from '../report/report.ts'

export interface ReportStyle {
  /** As the frames name the source: a path, or `<stdin>`. */
  readonly filename: string
  readonly isColored: boolean
  /** One line an entry, without frames. */
  readonly isRaw: boolean
}

/** Spells a report as the `butane` command prints it: each entry in a frame of the lines around it. */
export function formatReport(report: Report, source: Uint8Array, style: ReportStyle): string {
  if (style.isRaw) return report.map((entry) => `${oneLine(entry)}\n`).join('')
  const lines = splitLines(source)
  return report.map((entry) => frame(entry, lines, style)).join('\n')
}

function oneLine({ kind, path, range, message }: ReportEntry): string {
  const places = [
    ...(path.keys.length > 0 ? [formatPath(path)] : []),
    ...(range ? [`line ${range.start.line} col ${range.start.column}`] : []),
  ]
  return `${kind}${places.length > 0 ? ` at ${places.join(', ')}` : ''}: ${message}`
}

function splitLines(source: Uint8Array): readonly Uint8Array[] {
  const lines: Uint8Array[] = []
  let start = 0
  for (let end = source.indexOf(10); end >= 0; end = source.indexOf(10, start)) {
    lines.push(source.subarray(start, end))
    start = end + 1
  }
  return [...lines, source.subarray(start)]
}

const linesAround = 2

function frame(entry: ReportEntry, lines: readonly Uint8Array[], { filename, isColored }: ReportStyle): string {
  const start = entry.range?.start
  const errorLine = start && lines[start.line - 1]
  // The reference compares columns, which count characters, with lengths in bytes.
  if (!start || !errorLine || start.column > errorLine.length) return `${oneLine(entry)}\n`
  const paint = (text: string, color: string): string => (isColored ? `${color}${text}${colors.reset}` : text)
  const last = Math.min(lines.length, start.line + linesAround)
  const width = String(last).length
  const margin = ` ${' '.repeat(width)} |`
  const body: string[] = []
  for (let number = Math.max(1, start.line - linesAround); number <= last; number += 1) {
    const gutter = paint(String(number).padStart(width), colors.blue)
    body.push(` ${gutter} | ${textOf(lines[number - 1] ?? new Uint8Array())}`)
    if (number === start.line) body.push(`${margin} ${underline(errorLine, start.column, paint)} ${entry.message}`)
  }
  const path = entry.path.keys.length > 0 ? `[${formatPath(entry.path)}]` : ''
  return [
    `${paint(entry.kind, kindColors[entry.kind])}${path}:`,
    `  ${paint('-->', colors.blue)} ${filename}:${start.line}:${start.column}`,
    margin,
    ...body,
    margin,
    '',
  ].join('\n')
}

const colors = {
  red: '\u001b[1;31m',
  yellow: '\u001b[1;33m',
  cyan: '\u001b[1;36m',
  blue: '\u001b[1;34m',
  reset: '\u001b[0m',
} as const

const kindColors: Readonly<Record<ReportKind, string>> = {
  error: colors.red,
  warning: colors.yellow,
  info: colors.cyan,
  hint: colors.cyan,
}

// White space as Go's unicode.IsSpace counts it.
const space = /[\t-\r \u0085\p{Z}]/u

function underline(line: Uint8Array, column: number, paint: (text: string, color: string) => string): string {
  const rest = textOf(line.subarray(column - 1))
  const end = rest.search(space)
  const length = bytesOf(end < 0 ? rest : rest.slice(0, end)).length
  return ' '.repeat(column - 1) + paint('^'.repeat(length), colors.blue)
}
