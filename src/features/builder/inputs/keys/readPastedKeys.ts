import { sshKeyProblem } from '../../../../assist/lint/rules/sshKey.ts'
import { privateKeyAsPublic } from '../../../../report/catalogue/hints.ts'
import { yamlPath } from '../../../../report/path.ts'
import type { ReportEntry } from '../../../../report/report.ts'

/** What a pasted text has. */
export interface PastedKeys {
  /** Lines to put into the list. */
  readonly keys: readonly string[]
  /** Lines that are none, and why. */
  readonly refused: readonly RefusedKey[]
}

interface RefusedKey {
  readonly line: string
  /** Undefined where the key is in the list already. */
  readonly problem: ReportEntry | undefined
}

/** Takes a pasted text or a file apart: a key a line, without comments and blank lines. `known` are those of the list. */
export function readPastedKeys(text: string, known: readonly string[]): PastedKeys {
  const [rest, privateKeys] = withoutPrivateKeys(text)
  const lines = joinBroken(rest.split(/\r\n?|\n/).map((line) => line.trim())).filter((line) => !/^(?:#|$)/.test(line))
  const keys: string[] = []
  const refused: RefusedKey[] = privateKeys.map((line) => ({ line, problem: privateKeyAsPublic(yamlPath()) }))
  const seen = new Set(known.map(dataOf))
  for (const line of lines) {
    const problem = sshKeyProblem(line, yamlPath())
    if (problem ?? seen.has(dataOf(line))) refused.push({ line, problem })
    else keys.push(line)
    seen.add(dataOf(line))
  }
  return { keys, refused }
}

const PRIVATE_KEY = /-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY-----[^]*?(?:-----END (?:[A-Z0-9]+ )*PRIVATE KEY-----|$)/g

function withoutPrivateKeys(text: string): readonly [rest: string, privateKeys: readonly string[]] {
  return [text.replaceAll(PRIVATE_KEY, ''), text.match(PRIVATE_KEY) ?? []]
}

/** A terminal breaks a long key into lines; they are put together where that makes it whole. */
function joinBroken(lines: readonly string[]): readonly string[] {
  const joined: string[] = []
  for (let at = 0; at < lines.length; at += 1) {
    const whole = wholeFrom(lines, at)
    joined.push(whole?.key ?? lines[at] ?? '')
    at = whole?.last ?? at
  }
  return joined
}

/** A key of 16384 bits fills so many lines of 64 characters. */
const MOST_LINES = 50

function wholeFrom(
  lines: readonly string[],
  start: number,
): { readonly key: string; readonly last: number } | undefined {
  let key = lines[start] ?? ''
  if (!/^(?:ssh|ecdsa|sk-)\S*\s+AAAA\S*$/.test(key) || !sshKeyProblem(key, yamlPath())) return undefined
  for (let last = start + 1; last < Math.min(lines.length, start + MOST_LINES); last += 1) {
    if (!/^(?:[\w+/]+={0,2}|={1,2})(?:\s.*)?$/.test(lines[last] ?? '')) return undefined
    key += lines[last]
    if (!sshKeyProblem(key, yamlPath())) return { key, last }
  }
  return undefined
}

/** What makes two lines the same key, whatever their comments. */
const dataOf = (line: string): string => /AAAA[\w+/=]+/.exec(line)?.[0] ?? line
