/** A semantic version as ct reads it. */
export interface SemanticVersion {
  readonly major: bigint
  readonly minor: bigint
  readonly patch: bigint
  readonly preRelease: string
  readonly metadata: string
}

/** Reads a version as leniently as the reference does, `01.5.0` included; gives the reference's words where it cannot. */
export function readVersion(text: string): SemanticVersion | string {
  const [release, metadata] = cut(text, '+')
  const [core, preRelease] = cut(release, '-')
  const parts = core.split('.')
  if (parts.length < 3) return `${core} is not in dotted-tri format`
  const problem = identifierProblem('pre-release', preRelease) ?? identifierProblem('metadata', metadata)
  if (problem !== undefined) return problem
  const [major, minor, patch] = [parts[0], parts[1], parts.slice(2).join('.')].map((part = '') => readNumber(part))
  for (const number of [major, minor, patch]) if (typeof number === 'string') return number
  return { major: integer(major), minor: integer(minor), patch: integer(patch), preRelease, metadata }
}

/** Why a text is no version, undefined where it is one. */
export function versionProblem(text: string): string | undefined {
  const version = readVersion(text)
  return typeof version === 'string' ? version : undefined
}

/** A version in its plain form. */
export function spellVersion({ major, minor, patch, preRelease, metadata }: SemanticVersion): string {
  return [`${major}.${minor}.${patch}`, preRelease && `-${preRelease}`, metadata && `+${metadata}`].join('')
}

/** Whether a version comes before major.minor.0. */
export function isBefore({ major, minor, patch, preRelease }: SemanticVersion, [toMajor, toMinor]: Release): boolean {
  if (major !== toMajor) return major < toMajor
  if (minor !== toMinor) return minor < toMinor
  return patch === 0n && preRelease !== ''
}

/** Major and minor version. */
export type Release = readonly [major: bigint, minor: bigint]

const IDENTIFIER = /^[0-9A-Za-z.-]*$/

function identifierProblem(name: string, identifier: string): string | undefined {
  if (IDENTIFIER.test(identifier)) return undefined
  return `failed to validate ${name}: ${identifier} is not a valid semver identifier`
}

function readNumber(text: string): bigint | string {
  if (!/^\+?\d+$/.test(text)) return `strconv.ParseInt: parsing "${text}": invalid syntax`
  const value = BigInt(text.replace('+', ''))
  return value < 2n ** 63n ? value : `strconv.ParseInt: parsing "${text}": value out of range`
}

const integer = (value: bigint | string | undefined): bigint => (typeof value === 'bigint' ? value : 0n)

function cut(text: string, separator: string): readonly [string, string] {
  const at = text.indexOf(separator)
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)]
}
