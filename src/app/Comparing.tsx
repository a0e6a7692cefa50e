import { lazy } from 'react'
import { useStore } from 'zustand'
import { comparison, showComparison } from '../store/comparison.ts'
import { OnDemand } from './OnDemand.tsx'

const CompareDialog = lazy(async () => {
  const { CompareDialog: loaded } = await import('../features/compare/CompareDialog.tsx')
  return { default: loaded }
})

/** The comparison of the result with another config, while it is open. */
export function Comparing() {
  const isOpen = useStore(comparison, (state) => state.isOpen)
  if (!isOpen) return null
  return (
    <OnDemand onClose={close}>
      <CompareDialog onClose={close} />
    </OnDemand>
  )
}

const close = (): void => showComparison(false)
