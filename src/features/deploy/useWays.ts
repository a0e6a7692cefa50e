import { useEffect, useState } from 'react'
import { useWorkspace } from '../../store/useWorkspace.ts'
import type { Target } from '../../targets/target.ts'
import { measureWays, type MeasuredWay } from './measureWays.ts'

/** The ways to make the open config fit a target, with the effect of each; those of the last accepted text while it changes. */
export function useWays(target: Target, isPacked: boolean): readonly MeasuredWay[] {
  const good = useWorkspace((state) => state.lastGood)
  const isSettled = useWorkspace((state) => !state.isTranslating && state.latest?.isValid === true)
  const [ways, setWays] = useState<readonly MeasuredWay[]>([])
  useEffect(() => {
    if (!good?.spec || !isSettled) return undefined
    const { source, output, translations, spec } = good
    return measureWays({ source, output, translations, spec, target, isPacked }, setWays)
  }, [good, isSettled, target, isPacked])
  return ways
}
