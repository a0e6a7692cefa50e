/** What an interface of the network is to have. */
export interface NetworkFacts {
  readonly name: string
  /** With the lengths of their networks. */
  readonly addresses: readonly string[]
  readonly gateways: readonly string[]
  readonly dns: readonly string[]
}

/** The values of a key in a text of `key=value` lines. */
export function valuesOfKey(text: string, key: string): readonly string[] {
  return text.split('\n').flatMap((line) => (line.startsWith(`${key}=`) ? [line.slice(key.length + 1)] : []))
}
