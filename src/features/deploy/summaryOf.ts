import type { GoodResult } from '../../store/workspace.ts'
import { fitOf, rawLimitOf, type Fit } from '../../targets/fit.ts'
import { obstacleOf } from '../../targets/obstacle.ts'
import type { Target } from '../../targets/target.ts'
import { configOf, systemOf } from './deployState.ts'
import { limitText } from './limitText.ts'

/** A target in a list. */
interface TargetSummary {
  /** What there is to say about it. */
  readonly words: string
  /** How much config it takes. */
  readonly limit?: string
  /** How full it would be. */
  readonly fullness?: { readonly size: number; readonly limit: number }
  readonly state: Fit['state'] | 'foreign' | undefined
}

/** Says in short what a target takes, and whether a result fits it. */
export function summaryOf(target: Target, good: GoodResult | undefined): TargetSummary {
  if (!good) return { ...limitOf(target, undefined), state: undefined }
  const system = systemOf(good)
  const config = configOf(good)
  if (obstacleOf(target, system, config) !== undefined) return { words: 'not for this config', state: 'foreign' }
  const known = limitOf(target, system)
  if (known.limit === undefined) return { ...known, state: target.limit.kind === 'none' ? 'unlimited' : 'unknown' }
  const { size, limit, state } = fitOf(target, config, system)
  return {
    ...known,
    words: state === 'over' ? `too big for ${known.words}` : known.words,
    ...(limit !== undefined && { fullness: { size, limit } }),
    state,
  }
}

function limitOf(
  target: Target,
  system: Parameters<typeof rawLimitOf>[1] | undefined,
): Pick<TargetSummary, 'words' | 'limit'> {
  const bytes = rawLimitOf(target, system ?? 'flatcar')
  if (bytes === undefined) return { words: target.limit.kind === 'none' ? 'any size' : 'no limit known' }
  return { words: limitText(bytes), limit: limitText(bytes) }
}
