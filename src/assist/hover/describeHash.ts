import { cryptName } from './cryptName.ts'

/** The algorithm of a checksum, and whether it is whole. */
export function describeHash(text: string): string | undefined {
  const [, algorithm = '', digits = ''] = /^(sha\d+)-(.*)$/.exec(text) ?? []
  const length = lengths.get(algorithm)
  if (length === undefined) return undefined
  const name = algorithm.replace('sha', 'SHA-')
  const isWhole = digits.length === length && /^[\da-f]+$/i.test(digits)
  return isWhole
    ? `**${name}** checksum.`
    : `A **${name}** checksum has ${length} hexadecimal digits; this has ${digits.length} characters.`
}

/** The algorithm of a password hash. */
export function describePasswordHash(text: string): string {
  const name = cryptName(text)
  return name === undefined ? 'No password hash of a known kind.' : `Hash made with **${name}**.`
}

const lengths: ReadonlyMap<string, number> = new Map([
  ['sha256', 64],
  ['sha512', 128],
])
