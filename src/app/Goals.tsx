import { lazy, Suspense } from 'react'
import { LoadGuard } from '../ui/LoadGuard.tsx'

const GoalArea = lazy(async () => {
  const { GoalArea: loaded } = await import('../features/goals/GoalArea.tsx')
  return { default: loaded }
})

/** Goals in the wide form of the Builder; their code comes with the first one. */
export function Goals() {
  return (
    <LoadGuard fallback={<p>Goals could not be loaded. Your text is safe.</p>}>
      <Suspense>
        <GoalArea />
      </Suspense>
    </LoadGuard>
  )
}
