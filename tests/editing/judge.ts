import type { PathKey } from '../../src/report/path.ts'
import type { Change } from '../../src/yaml/edit/change.ts'
import { breakText } from './breakText.ts'
import { checkBroken, checkChange, type Verdict } from './checkChange.ts'
import { plainOf } from './plain.ts'
import { createRandom, randomChange, type Random } from './randomChange.ts'
import { variants, type Variant } from './variants.ts'

/** What came of a change, and what it was, for whoever has to find out why. */
export interface Judged {
  readonly verdict: Verdict
  readonly source: string
  readonly change: Change
}

/** Makes one change that depends on a seed; undefined where the input cannot be written or read so. */
export type Judge = (input: string, seed: number) => Judged | undefined

/** The judges by name: one for each way to write a config, and one for texts that are broken elsewhere. */
export const judges: ReadonlyMap<string, Judge> = new Map([
  ...variants.map((variant): [string, Judge] => [
    variant.name,
    (input, seed) => judgeVariant(input, variant, createRandom(seed)),
  ]),
  ['broken elsewhere', (input, seed) => judgeBroken(input, createRandom(seed))],
])

function judgeVariant(input: string, { write }: Variant, random: Random): Judged | undefined {
  const source = write(input)
  const before = source === undefined ? undefined : plainOf(source)
  if (source === undefined || !before) return undefined
  const change = randomChange(random, before)
  return { verdict: checkChange(source, before, change), source, change }
}

function judgeBroken(input: string, random: Random): Judged | undefined {
  const before = plainOf(input)
  const broken = before && breakText(input, random)
  if (!before || !broken || plainOf(broken.source)) return undefined
  const change = randomChange(random, before)
  return isElsewhere(change, broken.path)
    ? { verdict: checkBroken(broken, before, change), source: broken.source, change }
    : undefined
}

// What holds the broken line cannot be replaced, and is not left empty without it.
function isElsewhere(change: Change, broken: readonly PathKey[]): boolean {
  if (change.kind === 'remove' && change.prune) return false
  const isCounted = change.kind === 'remove' || change.kind === 'move'
  const place = isCounted ? change.path.slice(0, -1) : change.path
  return !(
    (isCounted || change.kind === 'set' || change.kind === 'copy') &&
    place.every((key, index) => key === broken[index])
  )
}
