import { structuredPatch } from 'diff'
import { editBetween } from '../yaml/edit/textEdit.ts'
import { outline, type OutlineItem } from '../yaml/edit/outline.ts'
import type { ComparedText, TextSummary } from './timelineProtocol.ts'

/** How long one comparison may take, in milliseconds. */
const patience = 200

/** Says in a few words what changed from one text to another, and how many lines did. */
export function describeChange(before: ComparedText, after: ComparedText): TextSummary {
  const { added, removed } = countLines(before.source, after.source)
  return { words: wordsFor(before, after), added, removed }
}

function countLines(before: string, after: string): Pick<TextSummary, 'added' | 'removed'> {
  const patch = structuredPatch('', '', before, after, '', '', { context: 0, timeout: patience })
  const lines = patch?.hunks.flatMap((hunk) => hunk.lines) ?? []
  const countOf = (mark: string): number => lines.filter((line) => line.startsWith(mark)).length
  return { added: countOf('+'), removed: countOf('-') }
}

function wordsFor(before: ComparedText, after: ComparedText): string {
  if (before.source === after.source) return filesWords(before.paths, after.paths)
  const [old, now] = [outline(before.source), outline(after.source)]
  const added = without(now, old)
  const removed = without(old, now)
  if (added.length > 0 && removed.length > 0) return `Replaced ${namesOf(removed)} by ${namesOf(added)}`
  if (added.length > 0) return `Added ${namesOf(added)}`
  if (removed.length > 0) return `Removed ${namesOf(removed)}`
  return headerWords(before.source, after.source) ?? placeWords(before.source, after.source, now)
}

function filesWords(before: readonly string[], after: readonly string[]): string {
  const added = after.filter((path) => !before.includes(path))
  const removed = before.filter((path) => !after.includes(path))
  if (added.length === 0 && removed.length === 0) return 'Changed a local file'
  return added.length > 0 ? `Added ${listed(added, 'local file')}` : `Removed ${listed(removed, 'local file')}`
}

const nameOf = ({ kind, label }: OutlineItem): string => `${kind} ${label ?? ''}`

function without(items: readonly OutlineItem[], others: readonly OutlineItem[]): readonly OutlineItem[] {
  const names = new Set(others.map(nameOf))
  return items.filter((item) => item.label !== undefined && !names.has(nameOf(item)))
}

const namesOf = (items: readonly OutlineItem[]): string =>
  listed(
    items.map(({ label = '' }) => label.slice(label.lastIndexOf('/') + 1) || label),
    'item',
  )

const listed = ([first = '', ...rest]: readonly string[], word: string): string =>
  rest.length === 0 ? first : `${first} and ${rest.length} more ${word}${rest.length === 1 ? '' : 's'}`

function headerWords(before: string, after: string): string | undefined {
  for (const key of ['variant', 'version']) {
    const [old, now] = [topText(before, key), topText(after, key)]
    if (old !== now && old !== undefined && now !== undefined) return `Changed ${old} to ${now}`
  }
  return undefined
}

const topText = (source: string, key: string): string | undefined =>
  new RegExp(`^${key}:[ \\t]*["']?([\\w.-]+)`, 'm').exec(source)?.[1]

function placeWords(before: string, after: string, items: readonly OutlineItem[]): string {
  const at = editBetween(before, after)?.start ?? 0
  const item = items.findLast(({ start, end, label }) => label !== undefined && start <= at && at <= end)
  return item ? `Changed ${namesOf([item])}` : `Changed line ${after.slice(0, at).split('\n').length}`
}
