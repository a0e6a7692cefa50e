import { lazy, Suspense } from 'react'
import { useStore } from 'zustand'
import { comparison, showComparison } from '../store/comparison.ts'
import { LoadGuard } from '../ui/LoadGuard.tsx'

const CompareDialog = lazy(async () => {
  const { CompareDialog: loaded } = await import('../features/compare/CompareDialog.tsx')
  return { default: loaded }
})

/** The comparison of the result with another config, while it is open. */
export function Comparing() {
  const isOpen = useStore(comparison, (state) => state.isOpen)
  if (!isOpen) return null
  return (
    <LoadGuard fallback={null}>
      <Suspense>
        <CompareDialog onClose={() => showComparison(false)} />
      </Suspense>
    </LoadGuard>
  )
}
