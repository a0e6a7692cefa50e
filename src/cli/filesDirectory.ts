import { lstatSync, readFileSync, readdirSync, readlinkSync, statSync, type Stats } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import type { LocalFile, LocalFiles } from '../translate/result.ts'

/** A real folder as the translator's files directory. Nothing is read before it is asked for. */
export function openFilesDirectory(directory: string): LocalFiles {
  return new FilesDirectory(directory)
}

class FilesDirectory extends Map<string, LocalFile> implements LocalFiles {
  readonly #directory: string

  constructor(directory: string) {
    super()
    this.#directory = resolve(directory)
  }

  override get(path: string): LocalFile | undefined {
    return readEntry(this.#directory, join(this.#directory, path))
  }

  override has(path: string): boolean {
    return this.get(path) !== undefined
  }

  override *keys(): MapIterator<string> {
    const pending = [this.#directory]
    for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
      for (const entry of namesIn(folder)) {
        const path = join(folder, entry.name)
        yield relative(this.#directory, path).split(sep).join('/')
        if (entry.isDirectory()) pending.push(path)
      }
    }
  }
}

function namesIn(folder: string): readonly { readonly name: string; readonly isDirectory: () => boolean }[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    return []
  }
}

function readEntry(root: string, path: string): LocalFile | undefined {
  try {
    const stats = lstatSync(path)
    if (!stats.isSymbolicLink()) return readPlain(path, stats)
    const outside = readOutside(root, path)
    return { kind: 'link', target: readlinkSync(path), ...(outside && { outside }) }
  } catch {
    return undefined
  }
}

function readPlain(path: string, stats: Stats): LocalFile | undefined {
  if (stats.isDirectory()) return { kind: 'directory' }
  return stats.isFile()
    ? { kind: 'file', content: readFileSync(path), executable: (stats.mode & 0o111) !== 0 }
    : undefined
}

// The reference follows links wherever they lead; only paths in the config must stay inside.
function readOutside(root: string, link: string): LocalFile | undefined {
  const target = resolve(link, '..', readlinkSync(link))
  const isInside = target === root || target.startsWith(root + sep)
  if (isInside && !readlinkSync(link).startsWith('/')) return undefined
  try {
    return readPlain(target, statSync(target))
  } catch {
    return undefined
  }
}
