import { invalidDataUrl, invalidS3Version, invalidScheme, invalidUrl } from '../../report/catalogue/ignition.ts'
import { dataUrlProblem } from '../../ignition/check/dataUrlProblem.ts'
import { parseUrl, queryValue } from '../../ignition/check/parseUrl.ts'
import type { Message } from './sourceRules.ts'

const SCHEMES: ReadonlySet<string> = new Set(['http', 'https', 'oem', 'tftp'])

/** What Ignition 2.3 has against fetching from a URL; an empty one stands for no contents. */
export function urlProblem(url: string): Message | undefined {
  if (url === '') return undefined
  const parsed = parseUrl(url)
  if (!parsed) return invalidUrl
  if (SCHEMES.has(parsed.scheme)) return undefined
  if (parsed.scheme === 's3') return queryValue(parsed.query, 'versionId') === '' ? invalidS3Version : undefined
  if (parsed.scheme !== 'data') return invalidScheme
  const problem = dataUrlProblem(url)
  return problem === undefined ? undefined : (path) => invalidDataUrl(path, problem)
}
