import {
  invalidDataUrl,
  invalidS3Arn,
  invalidS3Version,
  invalidScheme,
  invalidUrl,
  sourceRequired,
} from '../../report/catalogue/ignition.ts'
import { dataUrlProblem } from './dataUrlProblem.ts'
import { parseUrl, queryValue, type ParsedUrl } from './parseUrl.ts'
import type { Message } from './rule.ts'

/** What Ignition has against fetching from this URL; nothing where the URL is absent or empty. */
export function urlProblem(url: string | undefined, minor: number): Message | undefined {
  return url === undefined || url === '' ? undefined : requiredUrlProblem(url, minor)
}

/** The same for a URL that has to be there. */
export function sourceProblem(url: string | undefined, minor: number): Message | undefined {
  return url === undefined || url === '' ? sourceRequired : requiredUrlProblem(url, minor)
}

/** The same for a URL that is looked at even when it is empty. */
export function requiredUrlProblem(url: string, minor: number): Message | undefined {
  const parsed = parseUrl(url)
  if (parsed === undefined) return invalidUrl
  if (minor < (SCHEMES_SINCE.get(parsed.scheme) ?? Infinity)) return invalidScheme
  if (parsed.scheme === 's3') return objectVersionProblem(parsed)
  if (parsed.scheme === 'arn') return arnProblem(parsed.opaque) ?? objectVersionProblem(parsed)
  if (parsed.scheme !== 'data') return undefined
  const problem = dataUrlProblem(url)
  return problem === undefined ? undefined : (path) => invalidDataUrl(path, problem)
}

const SCHEMES_SINCE: ReadonlyMap<string, number> = new Map([
  ['http', 0],
  ['https', 0],
  ['tftp', 0],
  ['s3', 0],
  ['data', 0],
  ['gs', 2],
  ['arn', 4],
])

function objectVersionProblem(parsed: ParsedUrl): Message | undefined {
  return queryValue(parsed.query, 'versionId') === '' ? invalidS3Version : undefined
}

/** An ARN has six parts with colons between: arn, partition, service, region, account and resource. */
function arnProblem(opaque: string): Message | undefined {
  const parts = opaque.split(':')
  const resource = parts.slice(4).join(':')
  const slashes = opaque.split('/').length - 1
  if (parts.length < 5 || parts[1] !== 's3' || slashes < (resource.startsWith('accesspoint/') ? 2 : 1))
    return invalidS3Arn
  return undefined
}
