import type { LocalFile, LocalFiles } from '../result.ts'

/** The files directory as a tree; what is in a directory is found out when first asked for. */
export interface LocalTree {
  /** How messages name the files directory. */
  readonly name: string
  /** What stands at a path itself, links not followed; `''` is the files directory. */
  readonly at: (path: string) => LocalFile | undefined
  /** The names in a directory, in the order of their bytes. */
  readonly namesIn: (path: string) => readonly string[]
}

/** The files directory is called `files` where it has no name of its own. */
export function createLocalTree(files: LocalFiles, name = 'files'): LocalTree {
  let names: ReadonlyMap<string, ReadonlySet<string>> | undefined
  const directories = (): ReadonlyMap<string, ReadonlySet<string>> => (names ??= listDirectories(files))
  return {
    name,
    at: (path) => files.get(path) ?? (directories().has(path) ? { kind: 'directory' } : undefined),
    namesIn: (path) => [...(directories().get(path) ?? [])].sort(byBytes),
  }
}

function listDirectories(files: LocalFiles): ReadonlyMap<string, ReadonlySet<string>> {
  const directories = new Map<string, Set<string>>([['', new Set()]])
  for (const path of files.keys()) {
    const parts = path.split('/')
    for (const [index, name] of parts.entries()) {
      const parent = parts.slice(0, index).join('/')
      const siblings = directories.get(parent)
      if (siblings) siblings.add(name)
      else directories.set(parent, new Set([name]))
    }
  }
  return directories
}

// UTF-8 sorts like code points; JavaScript compares UTF-16 units, which differ above the surrogates.
function byBytes(left: string, right: string): number {
  const a = Array.from(left, (character) => character.codePointAt(0) ?? 0)
  const b = Array.from(right, (character) => character.codePointAt(0) ?? 0)
  const at = a.findIndex((code, index) => code !== b[index])
  return at < 0 ? a.length - b.length : (a[at] ?? 0) - (b[at] ?? -1)
}
