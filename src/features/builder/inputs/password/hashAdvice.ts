import { passwordHashProblem } from '../../../../assist/lint/rules/passwordHash.ts'
import { isTemplate } from '../../../../assist/lint/inlineText.ts'

/** Why a text cannot be kept as a password hash: it may be the password itself. */
export function hashAdvice(text: string, isForGrub: boolean): string | undefined {
  if (text === '' || isTemplate(text)) return undefined
  if (isForGrub) return GRUB_HASH.test(text) ? undefined : 'A hash for GRUB begins with grub.pbkdf2.sha512.'
  const isNone = passwordHashProblem(text) !== undefined && !/^\$\w+\$/.test(text)
  return isNone ? 'This is no hash, so it is not written. To set this password, press “Set a password…”.' : undefined
}

const GRUB_HASH = /^grub\.pbkdf2\.sha512\./
