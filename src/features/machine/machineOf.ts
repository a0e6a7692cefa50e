import { imageOf } from '../../images/images.ts'
import { describeMachine, type Machine } from '../../machine/machine.ts'
import { readResult } from '../../machine/readResult.ts'
import type { GoodResult } from '../../store/workspace.ts'

const known = new WeakMap<GoodResult, Machine | undefined>()

/** What a result makes of a machine, worked out once for each; undefined where it says nothing of one. */
export function machineOf(good: GoodResult): Machine | undefined {
  if (!known.has(good)) known.set(good, describe(good))
  return known.get(good)
}

function describe({ output, translations, spec }: GoodResult): Machine | undefined {
  const result = spec && readResult(output, translations)
  return result && describeMachine(result, imageOf(spec.variant))
}
