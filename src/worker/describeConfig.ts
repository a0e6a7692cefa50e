import { outline } from '../yaml/edit/outline.ts'
import type { OutlineKind } from '../yaml/edit/outlinedLists.ts'

/** What a config makes, in a few words: `1 user, 2 files, 1 unit`; empty where it makes nothing. */
export function describeConfig(source: string): string {
  const kinds = outline(source).map(({ kind }) => kind)
  const counted = new Map<OutlineKind, number>()
  for (const kind of kinds) counted.set(kind, (counted.get(kind) ?? 0) + 1)
  return [...counted].flatMap(([kind, count]) => wordsFor(kind, count)).join(', ')
}

function wordsFor(kind: OutlineKind, count: number): readonly string[] {
  const words = names[kind]
  return words ? [`${count} ${words[count === 1 ? 0 : 1]}`] : []
}

// What else a config sets is nothing to be counted.
const names: Readonly<Partial<Record<OutlineKind, readonly [string, string]>>> = {
  user: ['user', 'users'],
  group: ['group', 'groups'],
  file: ['file', 'files'],
  directory: ['folder', 'folders'],
  link: ['link', 'links'],
  tree: ['tree', 'trees'],
  unit: ['unit', 'units'],
  quadlet: ['quadlet', 'quadlets'],
  disk: ['disk', 'disks'],
  filesystem: ['filesystem', 'filesystems'],
  raid: ['RAID array', 'RAID arrays'],
  luks: ['encrypted volume', 'encrypted volumes'],
}
