import { dirtyPath, noPath, relativePath } from '../../report/catalogue/ignitionNodes.ts'
import { cleanPath } from '../cleanPath.ts'
import type { Message } from './rule.ts'

/** What Ignition has against a path that has to be there. */
export function pathProblem(path: string): Message | undefined {
  if (path === '') return noPath
  if (!path.startsWith('/')) return relativePath
  return cleanPath(path) === path ? undefined : dirtyPath
}
