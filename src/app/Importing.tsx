import { lazy } from 'react'
import { useStore } from 'zustand'
import { closeImport, importing } from '../store/importing.ts'
import { OnDemand } from './OnDemand.tsx'

const ImportScreen = lazy(async () => {
  const { ImportScreen: loaded } = await import('../features/import/ImportScreen.tsx')
  return { default: loaded }
})

/** The open document beside what it becomes in Butane, while that is being decided. */
export function Importing() {
  const isOpen = useStore(importing, (state) => state.isOpen)
  if (!isOpen) return null
  return (
    <OnDemand onClose={closeImport}>
      <ImportScreen />
    </OnDemand>
  )
}
