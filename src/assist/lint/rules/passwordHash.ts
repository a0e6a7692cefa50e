import { passwordHashDamaged, passwordNoHash } from '../../../report/catalogue/hints.ts'
import { group, groups, pathOf, text } from '../../../translate/1-decode/group.ts'
import { isTemplate } from '../inlineText.ts'
import type { LintRule } from '../rule.ts'

/** A password hash that is none, such as the password itself. */
export const passwordHashRule: LintRule = {
  code: 'password-hash',
  find: ({ config, rangeAt }) => {
    const passwd = group(config, 'passwd')
    return [...groups(passwd, 'users'), ...groups(passwd, 'groups')].flatMap((account) => {
      const hash = text(account, 'password_hash')
      const path = pathOf(account, 'password_hash')
      const problem = hash === undefined || isTemplate(hash) ? undefined : passwordHashProblem(hash)
      return problem ? [{ ...problem(path), range: rangeAt(path) }] : []
    })
  },
}

/** What is wrong with a text that should be a password hash of crypt(5). */
export function passwordHashProblem(hash: string) {
  if (isLocked.test(hash) || traditional.test(hash)) return undefined
  const method = /^\$(\w+)\$/.exec(hash)?.[1]
  if (method === undefined) return passwordNoHash
  const length = sumLengths[method]
  const sum = /[./0-9A-Za-z]*$/.exec(hash)?.[0] ?? ''
  return length === undefined || sum.length === length ? undefined : passwordHashDamaged
}

// Nothing, or something that no password gives: the account exists and has no password to log in with.
const isLocked = /^(?:|[!*].*|x)$/

/** DES, with 13 characters, and its extended form. */
const traditional = /^(?:[./0-9A-Za-z]{13}|_[./0-9A-Za-z]{19})$/

/** How many characters the sum has that ends a hash, by method (crypt(5)). bcrypt writes its salt of 22 before it. */
const sumLengths: Readonly<Record<string, number>> = {
  '1': 22,
  '2a': 53,
  '2b': 53,
  '2y': 53,
  '5': 43,
  '6': 86,
  y: 43,
  gy: 43,
}
