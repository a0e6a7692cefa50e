import type { Variant } from '../spec/registry.ts'
import { encodedSize } from './encode/encode.ts'
import type { Target } from './target.ts'

/** How a config fits into the field of a target. */
export interface Fit {
  /** How many bytes are in the field. */
  readonly size: number
  /** How many go in; undefined where nobody says, or there is no end. */
  readonly limit: number | undefined
  /** `near` from nine tenths of the limit on. */
  readonly state: 'fits' | 'near' | 'over' | 'unlimited' | 'unknown'
}

/** Measures a config for a target. `isPacked` counts it gzipped as a whole, where the target unpacks that. */
export function fitOf(target: Target, config: string, system: Variant, isPacked = false): Fit {
  const { of, unpacks = false } = target.encoding
  const size = encodedSize(config, isPacked && unpacks ? 'gzip+base64' : of)
  const limit = limitOf(target, system)
  if (limit === undefined) return { size, limit, state: target.limit.kind === 'none' ? 'unlimited' : 'unknown' }
  if (size > limit) return { size, limit, state: 'over' }
  return { size, limit, state: size > limit * 0.9 ? 'near' : 'fits' }
}

/** Whether a config is over the limit of a target; where there is none, nothing has to be measured for that. */
export function isTooBig(target: Target, config: string, system: Variant, isPacked = false): boolean {
  return limitOf(target, system) !== undefined && fitOf(target, config, system, isPacked).state === 'over'
}

/** How many bytes go into the field of a target. */
export function limitOf({ limit }: Target, system: Variant): number | undefined {
  return limit.kind === 'bytes' ? (limit.bySystem?.[system] ?? limit.bytes) : undefined
}

/** How many bytes of config that is, where the limit counts base64. */
export function rawLimitOf(target: Target, system: Variant): number | undefined {
  const limit = limitOf(target, system)
  return limit !== undefined && target.encoding.of === 'base64' ? Math.floor(limit / 4) * 3 : limit
}
