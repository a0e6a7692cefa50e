import { rootInHome } from '../../../report/catalogue/hints.ts'
import { group, groups, pathOf, text, type Group } from '../../../translate/1-decode/group.ts'
import type { LintRule } from '../rule.ts'

/** A directory in somebody's home that belongs to root, so that its owner cannot write there. */
export const rootInHomeRule: LintRule = {
  code: 'root-in-home',
  find: ({ config, rangeAt }) => {
    const storage = group(config, 'storage')
    const directories = new Map(groups(storage, 'directories').map((node) => [text(node, 'path') ?? '', node]))
    const nodes = ['directories', 'files', 'links'].flatMap((kind) => groups(storage, kind))
    const told = new Set<string>()
    return nodes.flatMap((node) => {
      const missing = directoriesInHome(
        text(node, 'path') ?? '',
        directories.get(text(node, 'path') ?? '') === node,
      ).find((directory) => isOfRoot(directories.get(directory)) && !told.has(directory))
      if (missing === undefined || !isOfUser(node)) return []
      told.add(missing)
      const path = pathOf(node, 'path')
      return [{ ...rootInHome(path, missing), range: rangeAt(path) }]
    })
  },
}

/** The directories below a home directory that a path leads through, the outermost first. */
function directoriesInHome(path: string, isDirectory: boolean): readonly string[] {
  const [home] = /^(?:\/var)?\/home\/[^/]+/.exec(path) ?? []
  if (home === undefined) return []
  const names = path.slice(home.length + 1).split('/')
  const parents = isDirectory ? names : names.slice(0, -1)
  return parents.map((_, index) => `${home}/${parents.slice(0, index + 1).join('/')}`)
}

const isOfRoot = (directory: Group | undefined): boolean => directory === undefined || !isOfUser(directory)

function isOfUser(node: Group): boolean {
  const user = group(node, 'user')
  const name = text(user, 'name')
  const id = user?.fields.get('id')
  return (name !== undefined && name !== 'root') || (id !== undefined && Number(id) !== 0)
}
