import type { ListedFile } from './listedFile.ts'

/** The paths of local files and of the directories they are in, which end with a slash. */
export function localPaths(files: readonly ListedFile[] = []): readonly string[] {
  const paths = files.flatMap(({ kind, path }) => [kind === 'directory' ? `${path}/` : path, ...directoriesOf(path)])
  return [...new Set(paths)].toSorted()
}

/** The directories that a path is in, the outermost first: `a/`, `a/b/`. */
export function directoriesOf(path: string): readonly string[] {
  const parts = path.split('/').slice(0, -1)
  return parts.map((_, index) => `${parts.slice(0, index + 1).join('/')}/`)
}
