import { useEffect, useState } from 'react'
import { useWorkspace } from '../../store/useWorkspace.ts'
import type { Target } from '../../targets/target.ts'
import { systemOf } from './deployState.ts'
import { measureWays, type MeasuredWay } from './measureWays.ts'

/** The ways to make the open config fit a target, with the effect of each; those of the last accepted text while it changes. */
export function useWays(target: Target, isPacked: boolean): readonly MeasuredWay[] {
  const good = useWorkspace((state) => state.lastGood)
  const isSettled = useWorkspace((state) => !state.isTranslating && state.latest?.isValid === true)
  const [ways, setWays] = useState<readonly MeasuredWay[]>([])
  useEffect(() => {
    if (!good || !isSettled) return undefined
    const { source, output, translations } = good
    const spec = good.spec?.variant === 'clc' ? undefined : good.spec
    return measureWays({ source, output, translations, spec, target, isPacked, system: systemOf(good) }, setWays)
  }, [good, isSettled, target, isPacked])
  return ways
}
