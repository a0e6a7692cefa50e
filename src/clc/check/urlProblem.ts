import { invalidDataUrl, invalidS3Version, invalidScheme, invalidUrl } from '../../report/catalogue/ignition.ts'
import { dataUrlProblem } from '../../ignition/check/dataUrlProblem.ts'
import { parseUrl, queryValue } from '../../ignition/check/parseUrl.ts'
import { base64Offset } from './base64Offset.ts'
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
  return problem === undefined ? undefined : (path) => invalidDataUrl(path, problem + placeOf(problem, url))
}

// The data of such a URL has no comma, so that the last one comes before it.
function placeOf(problem: string, url: string): string {
  if (problem !== 'illegal base64 data') return ''
  return ` at input byte ${base64Offset(url.slice(url.lastIndexOf(',') + 1))}`
}
