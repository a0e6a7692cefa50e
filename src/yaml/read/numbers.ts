/** The integer that a text spells, as Go's `strconv.ParseInt` and `ParseUint` take it; undefined where it is none of 64 bits. */
export function parseIntegerScalar(text: string): bigint | undefined {
  const plain = text.replaceAll('_', '')
  const [, sign = '', octal, digits] = PLAIN.exec(plain) ?? PREFIXED.exec(plain) ?? []
  if (octal !== undefined) return inRange(sign, BigInt(`0o${octal}`))
  if (digits !== undefined) return inRange(sign, BigInt(digits))
  const [, prefix = '', innerSign = '', innerDigits] = INNER_SIGN.exec(plain) ?? []
  return innerDigits === undefined ? undefined : inRange(innerSign, BigInt(prefix + innerDigits))
}

/** A zero before digits makes them octal. */
const PLAIN = /^([-+]?)(?:0([0-7]+)|(0|[1-9][0-9]*))$/
const PREFIXED = /^([-+]?)(?:()(?!)|(0[xX][0-9A-Fa-f]+|0[oO][0-7]+|0[bB][01]+))$/
/** A sign behind the prefix is let through in these two notations, in lower case. */
const INNER_SIGN = /^(0o(?=[-+][0-7]+$)|0b(?=[-+][01]+$))([-+])([0-7]+)$/

/** Without a sign a number may take all 64 bits. */
function inRange(sign: string, size: bigint): bigint | undefined {
  const value = sign === '-' ? -size : size
  const limit = sign === '' ? 64n : 63n
  return value >= -(2n ** 63n) && value < 2n ** limit ? value : undefined
}

/** The floating point number that a text spells; undefined where it is none, or too large. */
export function parseFloatScalar(text: string): number | undefined {
  const named = NAMED.get(text)
  if (named !== undefined) return named
  // Where a dot comes first, underscores count.
  const plain = text.startsWith('.') ? text : text.replaceAll('_', '')
  const value = (text.startsWith('.') ? DOTTED_FLOAT : FLOAT).test(plain) ? Number(plain.replaceAll('_', '')) : Infinity
  return Number.isFinite(value) ? value : undefined
}

const NAMED: ReadonlyMap<string, number> = new Map([
  ...['.nan', '.NaN', '.NAN'].map((name) => [name, Number.NaN] as const),
  ...['.inf', '.Inf', '.INF', '+.inf', '+.Inf', '+.INF'].map((name) => [name, Infinity] as const),
  ...['-.inf', '-.Inf', '-.INF'].map((name) => [name, -Infinity] as const),
])
const DOTTED_FLOAT = /^\.[0-9]+(?:_[0-9]+)*(?:[eE][-+]?[0-9]+(?:_[0-9]+)*)?$/
const FLOAT = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/
