import { lazy, Suspense } from 'react'
import type { PathKey } from '../report/path.ts'
import { LoadGuard } from '../ui/LoadGuard.tsx'

const OpenAsGoal = lazy(async () => {
  const { OpenAsGoal: loaded } = await import('../features/goals/OpenAsGoal.tsx')
  return { default: loaded }
})

interface ItemGoalProps {
  readonly path: readonly PathKey[]
}

/** What the form of an item says of the goal that the item belongs to. */
export function ItemGoal({ path }: ItemGoalProps) {
  return (
    <LoadGuard fallback={null}>
      <Suspense>
        <OpenAsGoal path={path} />
      </Suspense>
    </LoadGuard>
  )
}
