import { parseIntegerScalar } from '../../../../yaml/read/numbers.ts'

/** A mode and how it is spelled. */
export interface SpelledMode {
  readonly mode: number
  readonly spelling: Spelling
  /** The quotes around it, which Butane refuses. */
  readonly quote: string
  /** How many digits it has at least, the zero in front included. */
  readonly width: number
}

/** `0644`, `0o644`, `420`, or another way of YAML to write a number, such as `0x1a4`. */
type Spelling = 'zero' | 'letter' | 'decimal' | 'other'

const MOST = 0o7777

/** Reads a mode as it is written; undefined where it is none. */
export function readSpelledMode(spelled: string): SpelledMode | undefined {
  const [, quote = '', digits = ''] = /^(["']?)(.*)\1$/s.exec(spelled.trim()) ?? []
  const value = parseIntegerScalar(digits)
  if (value === undefined || value < 0n || value > MOST) return undefined
  return { mode: Number(value), spelling: spellingOf(digits), quote, width: digits.length }
}

function spellingOf(digits: string): Spelling {
  if (/^0o[0-7]+$/.test(digits)) return 'letter'
  if (/^0[0-7]+$/.test(digits)) return 'zero'
  return /^(?:0|[1-9]\d*)$/.test(digits) ? 'decimal' : 'other'
}

/** Writes a mode in the way another one is written; without one as people do, with a zero in front. */
export function spellMode(mode: number, like: SpelledMode | undefined): string {
  const { spelling = 'zero', quote = '', width = 4 } = like ?? {}
  return quote + spell(mode, spelling, width) + quote
}

function spell(mode: number, spelling: Spelling, width: number): string {
  const octal = mode.toString(8)
  switch (spelling) {
    case 'decimal':
      return String(mode)
    case 'letter':
      return `0o${octal.padStart(3, '0')}`
    case 'zero':
      return `0${octal.padStart(Math.max(3, width - 1), '0')}`
    case 'other':
      return `0${octal.padStart(3, '0')}`
  }
}
