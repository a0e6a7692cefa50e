import { match, type Match } from './match.ts'
import type { EntryGroup, PaletteEntry } from './entry.ts'

/** An entry that answers to the query. */
export interface FoundEntry {
  readonly entry: PaletteEntry
  readonly stretches: Match['stretches']
}

/** A heading and what was found below it. */
export interface FoundGroup {
  readonly id: EntryGroup
  readonly entries: readonly FoundEntry[]
}

/** How many entries a heading has at most: without a query, and with one. */
const most = { idle: 8, searching: 12 } as const
const mostRecent = 5

// What was run of late goes first among equals, and so does what the person works on.
const bonuses = { recent: 10, config: 5 } as const

const order: readonly EntryGroup[] = ['recent', 'config', 'add', 'do', 'documents', 'examples', 'reference']

/** What the palette shows before anything has been typed: what was run of late, then a little of everything. */
export function idleGroups(entries: readonly PaletteEntry[], recent: readonly string[]): readonly FoundGroup[] {
  const again = recent.flatMap((id) => entries.find((entry) => entry.id === id) ?? []).slice(0, mostRecent)
  const others = entries.filter((entry) => entry.isDeep !== true && !again.includes(entry))
  const groups = order.map((id) => ({
    id,
    entries: (id === 'recent' ? again : others.filter(({ group }) => group === id).slice(0, most.idle)).map(
      (entry) => ({
        entry,
        stretches: [],
      }),
    ),
  }))
  return groups.filter((group) => group.entries.length > 0)
}

/** What answers to a query, the best first; the heading with the best entry goes first. */
export function searchGroups(
  entries: readonly PaletteEntry[],
  query: string,
  recent: readonly string[],
): readonly FoundGroup[] {
  const scored = entries
    .flatMap((entry) => {
      const found = matchEntry(entry, query)
      return found ? [{ ...found, score: found.score + bonusOf(entry, recent) }] : []
    })
    .toSorted((a, b) => b.score - a.score)
  const ids = [...new Set(scored.map(({ entry }) => entry.group))]
  return ids.map((id) => ({
    id,
    entries: scored.filter(({ entry }) => entry.group === id).slice(0, most.searching),
  }))
}

function bonusOf({ id, group }: PaletteEntry, recent: readonly string[]): number {
  return (recent.includes(id) ? bonuses.recent : 0) + (group === 'config' ? bonuses.config : 0)
}

function matchEntry(entry: PaletteEntry, query: string): (FoundEntry & { readonly score: number }) | undefined {
  const { title, words } = entry
  const found = match(query, title)
  if (found) return { entry, ...found }
  // What is found by its other words alone has nothing to mark.
  const other = words === undefined ? undefined : match(query, `${title} ${words}`)
  return other && { entry, score: other.score / 2, stretches: other.stretches.filter(([, end]) => end <= title.length) }
}
