import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { judges, type Judge, type Judged } from './editing/judge.ts'
import { readRecords } from './fixtures/readRecords.ts'

interface Recorded {
  readonly input: string
}

// `npm run edit-proof` names other records and takes all of them; without, a sample is changed.
const paths = process.env['EDIT_CASES']?.split('\n')
const seed = Number(process.env['EDIT_SEED'] ?? 1)
const changesEach = Number(process.env['EDIT_CHANGES'] ?? 3)

const inputs = [...new Set((paths?.flatMap(recordsAt) ?? fixtures()).map(({ input }) => input))]

function fixtures(): readonly Recorded[] {
  return ['butane.jsonl.gz', 'clc.jsonl.gz'].flatMap((name) => readRecords<Recorded>(name))
}

function recordsAt(path: string): readonly Recorded[] {
  if (statSync(path).isDirectory()) return readdirSync(path).flatMap((name) => recordsAt(join(path, name)))
  if (!/\.jsonl(?:\.gz)?$/.test(path)) return []
  const packed = readFileSync(path)
  const text = (path.endsWith('.gz') ? gunzipSync(packed) : packed).toString('utf8')
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Recorded)
}

const counts = new Map<string, number>()

const count = (name: string): void => {
  counts.set(name, (counts.get(name) ?? 0) + 1)
}

function countVerdict({ verdict }: Judged): void {
  if (verdict.kind !== 'refused') count(verdict.kind)
  else count(`refused: ${verdict.reason.replaceAll(/“[^”]*”|\*\S+|\d+/g, '…')}`)
}

function isRight(judged: Judged | undefined): boolean {
  if (judged) countVerdict(judged)
  return judged?.verdict.kind !== 'wrong'
}

/** What is wrong of a sample, or of all there is, with what led to it. */
const wrongOf = (judge: Judge): readonly (Judged | undefined)[] => (paths ? wrongOfAll(judge) : wrongOfSample(judge))

function wrongOfSample(judge: Judge): readonly (Judged | undefined)[] {
  const change = fc.property(fc.constantFrom(...inputs), fc.nat(), (input, turn) => isRight(judge(input, turn)))
  const { counterexample } = fc.check(change, { numRuns: 500, seed })
  return counterexample ? [judge(...counterexample)] : []
}

function wrongOfAll(judge: Judge): readonly (Judged | undefined)[] {
  return inputs.flatMap((input, index) =>
    Array.from({ length: changesEach }, (_, turn) =>
      judge(input, (seed * inputs.length + index) * changesEach + turn),
    ).filter((judged) => !isRight(judged)),
  )
}

describe('a change somewhere in a recorded config is right or refused', { timeout: paths ? 3_600_000 : 60_000 }, () => {
  it.each([...judges])('%s', (_, judge) => {
    expect(wrongOf(judge)).toEqual([])
  })
})

it('hardly any is refused', () => {
  const all = [...counts.values()].reduce((sum, each) => sum + each, 0)
  if (paths) console.log([...counts].map(([name, times]) => `${times}  ${name}`).join('\n'))
  expect(all).toBeGreaterThan(1000)
  expect((counts.get('right') ?? 0) / all).toBeGreaterThanOrEqual(0.995)
})
