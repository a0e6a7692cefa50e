/**
 * The paths of a folder that has been added, without the folder where the text takes in what is in it, not the folder: it is the
 * files directory itself then.
 */
export function withoutRoot(paths: readonly string[], wanted: readonly string[]): (path: string) => string {
  const root = paths[0]?.slice(0, paths[0].indexOf('/') + 1) ?? ''
  const isFolder = root !== '' && paths.every((path) => path.startsWith(root))
  const matches = (prefix: string): boolean =>
    wanted.some((path) => paths.some((each) => each === prefix + path || each.startsWith(`${prefix}${path}/`)))
  return isFolder && matches(root) && !matches('') ? (path) => path.slice(root.length) : (path) => path
}
