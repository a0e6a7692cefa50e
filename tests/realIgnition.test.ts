import { expect, test } from 'vitest'
import { imageOf } from '../src/images/images.ts'
import type { Image } from '../src/images/image.ts'
import { mergedConfig } from '../src/machine/mergedConfig.ts'
import { machineRoot } from '../src/machine/root/machineRoot.ts'
import { checkNames } from '../src/machine/users/checkNames.ts'
import { machineUsers } from '../src/machine/users/machineUsers.ts'
import { readRecords, type ConformanceCase } from './fixtures/readRecords.ts'
import { casesOfPaths, imageWithNames, proofCases, type ProofCase } from './realIgnition/cases.ts'
import { compareRoot } from './realIgnition/compareRoot.ts'
import { runIgnition, whyNot } from './realIgnition/runIgnition.ts'

// What `machine/` says of the first boot is compared with what the real Ignition does. Other cases: npm run proof -- PATH…
const paths = process.env['PROOF_CASES']?.split('\n') ?? []
const reason = whyNot()
const atOnce = 4

test.skipIf(reason !== undefined)(
  `the first boot is as predicted${reason === undefined ? '' : ` (skipped: ${reason})`}`,
  { timeout: 300_000 },
  async () => {
    const recorded = paths.length > 0 ? casesOfPaths(paths) : readRecords<ConformanceCase>('butane.jsonl.gz')
    const outcomes = await runAll(proofCases(recorded.filter(({ ok }) => ok)))
    expect(outcomes.flatMap(({ differences }) => differences)).toEqual([])
    const written = outcomes.filter(({ isWritten }) => isWritten).length
    expect(written).toBeGreaterThan(paths.length > 0 ? 0 : 150)
    console.info(
      `Real Ignition: ${written} configs written as predicted, ${outcomes.length - written} failed as predicted`,
    )
  },
)

interface Outcome {
  /** Whether Ignition wrote everything, so that there was something to compare. */
  readonly isWritten: boolean
  readonly differences: readonly string[]
}

async function runAll(cases: readonly ProofCase[]): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = []
  const waiting = [...cases]
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (let next = waiting.pop(); next; next = waiting.pop()) {
        // oxlint-disable-next-line no-await-in-loop -- a few run beside one another
        outcomes.push(await compareCase(next))
      }
    }),
  )
  return outcomes
}

async function compareCase({ id, variant, config, json }: ProofCase): Promise<Outcome> {
  const merged = mergedConfig(config)
  const image: Image = { ...imageWithNames(imageOf(variant), merged.config), folders: [], files: [], units: [] }
  const { root, findings } = machineRoot(merged.config, machineUsers(merged.config, image), image)
  const expected = [...merged.findings, ...checkNames(merged.config, image), ...findings]
  const compare = (folder: string, failure: string | undefined): readonly string[] => {
    if (failure !== undefined) return expected.some(({ kind }) => kind !== 'ignored') ? [] : [`fails: ${failure}`]
    const reasons = expected.filter(({ kind }) => kind === 'fails').map(({ message }) => message)
    return reasons.length > 0 ? [`does not fail as expected: ${reasons.join(' ')}`] : compareRoot(folder, root)
  }
  return runIgnition(json, image, ({ root: folder, failure }) => ({
    isWritten: failure === undefined,
    differences: compare(folder, failure).map((line) => `${id}: ${line}`),
  }))
}
