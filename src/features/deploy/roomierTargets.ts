import type { Variant } from '../../spec/registry.ts'
import { fitOf } from '../../targets/fit.ts'
import { obstacleOf } from '../../targets/obstacle.ts'
import type { Target } from '../../targets/target.ts'
import { targets } from '../../targets/targets.ts'

/** The clouds with a known limit that a config fits as it is. */
export function roomierTargets(config: string, system: Variant): readonly Target[] {
  return targets.filter((target) => {
    const { state } = fitOf(target, config, system)
    const fits = state === 'fits' || state === 'near'
    return target.group === 'cloud' && fits && obstacleOf(target, system, config) === undefined
  })
}
