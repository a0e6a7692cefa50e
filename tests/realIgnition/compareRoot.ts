import { lstatSync, readdirSync, readFileSync, readlinkSync, type Stats } from 'node:fs'
import { join } from 'node:path'
import type { Content } from '../../src/machine/content.ts'
import type { DirectoryEntry, Entry, Owner } from '../../src/machine/root/entry.ts'

/** What differs between a folder that Ignition wrote and what was predicted, one line each. */
export function compareRoot(root: string, predicted: DirectoryEntry): readonly string[] {
  const ids = { user: readIds(root, 'passwd'), group: readIds(root, 'group') }
  const expected = new Map(entriesBelow(predicted).map((entry) => [entry.path, entry]))
  const found = pathsBelow(root, '/')
  const extra = found.filter((path) => !expected.has(path) && !isPrepared(root, path))
  const missing = [...expected.keys()].filter((path) => !found.includes(path) && path !== RESULT)
  const wrong = [...expected.values()].flatMap((entry) =>
    found.includes(entry.path) ? compareEntry(root, entry, ids) : [],
  )
  return [...extra.map((path) => `${path} was not predicted`), ...missing.map((path) => `${path} is missing`), ...wrong]
}

/** Where systemd is missing, Ignition ends before it writes this. */
const RESULT = '/etc/.ignition-result.json'

const entriesBelow = (directory: DirectoryEntry): readonly Entry[] =>
  directory.entries.flatMap((entry) => (entry.kind === 'directory' ? [entry, ...entriesBelow(entry)] : [entry]))

function pathsBelow(root: string, folder: string): readonly string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((item) => {
    const path = join(folder, item.name)
    return item.isDirectory() ? [path, ...pathsBelow(root, path)] : [path]
  })
}

/** What the scratch root had before, and what `useradd` leaves beside it. */
function isPrepared(root: string, path: string): boolean {
  if (/^\/etc\/(?:\.pwd\.lock|login\.defs|(?:passwd|group|shadow|gshadow|subuid|subgid)[-+]?)$/.test(path)) return true
  return lstatSync(join(root, path)).isDirectory() && ['/etc', '/home', '/var', '/root', ...homes(root)].includes(path)
}

const homes = (root: string): readonly string[] =>
  readFileSync(join(root, 'etc/passwd'), 'utf8')
    .split('\n')
    .flatMap((line) => line.split(':')[5] ?? [])

interface KnownIds {
  readonly user: ReadonlyMap<string, number>
  readonly group: ReadonlyMap<string, number>
}

function readIds(root: string, file: string): ReadonlyMap<string, number> {
  const lines = readFileSync(join(root, 'etc', file), 'utf8')
    .split('\n')
    .filter(Boolean)
  return new Map(lines.map((line) => [line.split(':')[0] ?? '', Number(line.split(':')[2])]))
}

function compareEntry(root: string, entry: Entry, ids: KnownIds): readonly string[] {
  const path = join(root, entry.path)
  const stats = lstatSync(path)
  const kind = stats.isDirectory() ? 'directory' : stats.isSymbolicLink() ? 'link' : 'file'
  const expectedKind = entry.kind === 'link' && entry.isHard ? 'file' : entry.kind
  if (kind !== expectedKind) return [`${entry.path} is a ${kind}, not a ${expectedKind}`]
  return [...compareOwner(entry, stats, ids), ...compareMode(entry, stats), ...compareBody(root, path, entry, stats)]
}

function compareOwner({ path, owner }: Entry, { uid, gid }: Stats, { user, group }: KnownIds): readonly string[] {
  const expected = [idOf(owner.user, user), idOf(owner.group, group)]
  return expected[0] === uid && expected[1] === gid
    ? []
    : [`${path} belongs to ${uid}:${gid}, not ${expected.join(':')}`]
}

const idOf = (owner: Owner['user'], known: ReadonlyMap<string, number>): number | undefined =>
  typeof owner === 'number' ? owner : known.get(owner)

function compareMode(entry: Entry, stats: Stats): readonly string[] {
  if (entry.kind === 'link' || entry.mode === undefined) return []
  const [expected, found] = [entry.mode, stats.mode & 0o7777]
  return expected === found ? [] : [`${entry.path} has mode ${found.toString(8)}, not ${expected.toString(8)}`]
}

function compareBody(root: string, path: string, entry: Entry, stats: Stats): readonly string[] {
  if (entry.kind === 'directory') return []
  if (entry.kind === 'file') return entry.contents ? compareContents(path, entry.path, entry.contents) : []
  if (entry.isHard)
    return lstatSync(join(root, entry.target)).ino === stats.ino ? [] : [`${entry.path} is no hard link`]
  const target = readlinkSync(path)
  return target === entry.target ? [] : [`${entry.path} leads to ${target}, not ${entry.target}`]
}

function compareContents(file: string, path: string, contents: readonly Content[]): readonly string[] {
  const expected = Buffer.concat(
    contents.map((content) => (content.kind === 'known' ? content.bytes : Buffer.alloc(0))),
  )
  const found = readFileSync(file)
  if (path.endsWith('/20-ignition.preset')) return comparePreset(path, found.toString(), expected.toString())
  return found.equals(expected)
    ? []
    : [`${path} has ${found.length} bytes, or others than the ${expected.length} expected`]
}

/** This Ignition writes the lines in any order, and those to disable always; newer ones sort, and disable what is enabled. */
function comparePreset(path: string, found: string, expected: string): readonly string[] {
  const lines = (text: string): string =>
    text
      .split('\n')
      .filter((line) => !line.startsWith('disable '))
      .toSorted()
      .join('\n')
  return lines(found) === lines(expected) ? [] : [`${path} says ${found}, not ${expected}`]
}
