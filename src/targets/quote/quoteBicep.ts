/** A Bicep string that stands for exactly this text, without interpolation. */
export function quoteBicep(text: string): string {
  return `'${text.replaceAll(special, (found) => escapes.get(found) ?? unicodeEscape(found))}'`
}

const special = /['\\\p{Cc}\u2028\u2029\ufeff]|\$\{/gu

const escapes: ReadonlyMap<string, string> = new Map([
  ["'", "\\'"],
  ['\\', '\\\\'],
  ['${', '\\${'],
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
])

const unicodeEscape = (character: string): string => `\\u{${character.charCodeAt(0).toString(16)}}`
