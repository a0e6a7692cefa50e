/** One entry of a store of keys and values. */
export interface KeyedPart {
  readonly key: string
  readonly value: string
}

/** The most bytes that Hyper-V hands over in one value, as measured by libhvee: `KvpValueMaxLen`. */
export const longestHyperVValue = 990

/**
 * Cuts a config into values of at most `longest` bytes, under the keys `ignition.config.0`, `ignition.config.1`… that Ignition
 * puts together again. Never cuts a character in two.
 */
export function splitKeys(config: string, longest = longestHyperVValue): readonly KeyedPart[] {
  const values: string[] = []
  let value = ''
  let length = 0
  for (const character of config) {
    const size = utf8Size(character)
    if (length + size > longest) {
      values.push(value)
      value = ''
      length = 0
    }
    value += character
    length += size
  }
  return [...values, value].map((part, index) => ({ key: `ignition.config.${index}`, value: part }))
}

function utf8Size(character: string): number {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  return code < 0x10000 ? 3 : 4
}
