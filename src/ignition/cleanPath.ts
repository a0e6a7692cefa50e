/** The shortest path with the same meaning, by the rules of Go's `path.Clean`: no `.`, no `..` that can be resolved, no double `/`. */
export function cleanPath(path: string): string {
  const rooted = path.startsWith('/')
  const kept: string[] = []
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue
    if (part !== '..') kept.push(part)
    else if (kept.length > 0 && kept.at(-1) !== '..') kept.pop()
    else if (!rooted) kept.push(part)
  }
  const cleaned = kept.join('/')
  return rooted ? `/${cleaned}` : cleaned || '.'
}

/** The ending of a file name from its last dot on, empty where it has none (Go's `path.Ext`). */
export function pathExtension(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1)
  const dot = name.lastIndexOf('.')
  return dot < 0 ? '' : name.slice(dot)
}
