/** How hard a password is to guess for somebody who has the hash. */
export interface PasswordStrength {
  readonly kind: 'error' | 'warning' | 'success'
  readonly words: string
}

/** Judges a password by its length and by how many different characters it draws on; undefined where there is none. */
export function passwordStrength(password: string): PasswordStrength | undefined {
  const characters = Array.from(password)
  if (characters.length === 0) return undefined
  const count = `${characters.length} ${characters.length === 1 ? 'character' : 'characters'}`
  const bits = bitsOf(characters)
  if (bits < 40) return { kind: 'error', words: `${count}, easy to guess.` }
  if (bits < 60) return { kind: 'warning', words: `${count}, can be guessed with much computing.` }
  return { kind: 'success', words: `${count}, hard to guess.` }
}

/** An upper bound: nobody knows which words a person takes. Characters that repeat count half. */
function bitsOf(characters: readonly string[]): number {
  const text = characters.join('')
  const pool = pools.reduce((sum, [pattern, size]) => (pattern.test(text) ? sum + size : sum), 0)
  const different = new Set(characters).size
  return Math.log2(Math.max(2, pool)) * (different + (characters.length - different) / 2)
}

const pools: readonly (readonly [pattern: RegExp, size: number])[] = [
  [/[a-z]/, 26],
  [/[A-Z]/, 26],
  [/\d/, 10],
  [/[ -/:-@[-`{-~]/, 33],
  [/[^ -~]/, 100],
]

/** Letters and digits that nobody takes for another. */
const DISTINCT = 'abcdefghijkmnpqrstuvwxyz23456789'

/** Makes a password up: four groups of five characters, 100 bits. */
export function makeUpPassword(): string {
  const letters = Array.from(crypto.getRandomValues(new Uint8Array(20)), (byte) => DISTINCT.charAt(byte % 32))
  return [0, 5, 10, 15].map((start) => letters.slice(start, start + 5).join('')).join('-')
}
