import type { CryptMethod } from '../../../../worker/crypt/cryptProtocol.ts'

/** A way to hash a password, as the dialog offers it. */
export interface MethodChoice {
  readonly title: string
  /** What the number is called that makes it slow. */
  readonly costTitle: string
  readonly cost: number
  readonly least: number
  readonly most: number
  /** How many bytes of a password count; undefined where all do. */
  readonly longest?: number
}

/** The ways to hash a password. */
export const methods: Readonly<Record<CryptMethod, MethodChoice>> = {
  sha512: { title: 'SHA-512, for every release', costTitle: 'Rounds', cost: 500_000, least: 1000, most: 5_000_000 },
  bcrypt: { title: 'bcrypt, for newer releases', costTitle: 'Cost', cost: 12, least: 8, most: 16, longest: 72 },
  grub: { title: 'PBKDF2, as GRUB wants it', costTitle: 'Rounds', cost: 10_000, least: 1000, most: 1_000_000 },
}

/** Those for the accounts of the system. */
export const accountMethods: Readonly<Record<'sha512' | 'bcrypt', string>> = {
  sha512: methods.sha512.title,
  bcrypt: methods.bcrypt.title,
}

/** What is wrong with a cost that was typed. */
export function costProblem(typed: string, { costTitle, least, most }: MethodChoice): string | undefined {
  const cost = Number(typed)
  if (/^\d+$/.test(typed) && cost >= least && cost <= most) return undefined
  return `${costTitle}: a number from ${least} to ${most}.`
}

/** What is wrong with a password for a method. */
export function passwordProblem(password: string, { longest }: MethodChoice): string | undefined {
  const { length } = new TextEncoder().encode(password)
  if (longest === undefined || length <= longest) return undefined
  return `bcrypt looks at the first ${longest} bytes only; this has ${length}. Take SHA-512 or a shorter one.`
}
