import type { Conversion } from '../../convert/convert.ts'
import type { Became } from '../../convert/converted.ts'
import { pathText } from '../../report/pathText.ts'
import type { Range } from '../../report/range.ts'
import { sentence } from '../../report/sentence.ts'
import type { ReportEntry } from '../../report/report.ts'

/** One thing that a conversion changes, with its lines in both texts. */
export interface ImportChange {
  readonly group: 'lost' | 'unit' | 'file'
  /** How much it matters, of what is lost. */
  readonly kind?: ReportEntry['kind']
  /** In words, with `code` in it. */
  readonly title: string
  readonly help?: string
  readonly from: Lines | undefined
  readonly to?: Lines | undefined
}

/** Lines of a text, counted from 1. */
export interface Lines {
  readonly first: number
  readonly last: number
}

/** Everything that a conversion changes: what is lost first, then what became a unit or a file. */
export function changesOf({ losses, became = [] }: Conversion): readonly ImportChange[] {
  // What became a script is told by the unit and the file, and what matters most comes first.
  const told = losses.filter(({ code }) => code !== 'became-script')
  const inOrder = told.toSorted((a, b) => Number(a.kind === 'info') - Number(b.kind === 'info'))
  return [...inOrder.map(lossOf), ...became.map(becameOf)]
}

const lossOf = ({ kind, message, help, range, path }: ReportEntry): ImportChange => ({
  group: 'lost',
  kind,
  title: sentence(message),
  ...(help !== undefined && { help }),
  from: path.keys.length === 0 && range?.start.offset === 0 ? undefined : linesOf(range),
})

function becameOf({ kind, name, from, fromRange, toRange }: Became): ImportChange {
  const origin = `\`${pathText(from)}\``
  const [folder, file] = kind === 'file' ? splitPath(name) : ['', name]
  return {
    group: kind,
    title: `${origin} is now \`${file}\``,
    ...(folder !== '' && { help: `In \`${folder}\`.` }),
    from: linesOf(fromRange),
    to: linesOf(toRange),
  }
}

function splitPath(path: string): readonly [folder: string, file: string] {
  const at = path.lastIndexOf('/')
  return [path.slice(0, Math.max(at, 1)), path.slice(at + 1)]
}

const linesOf = (range: Range | undefined): Lines | undefined =>
  range && {
    first: range.start.line,
    last: range.end.column === 1 ? Math.max(range.start.line, range.end.line - 1) : range.end.line,
  }

/** `line 18` or `line 2–7`. */
export const linesText = ({ first, last }: Lines): string =>
  first === last ? `line ${first}` : `line ${first}–${last}`
