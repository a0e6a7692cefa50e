import { lazy } from 'react'
import { useStore } from 'zustand'
import { closeReference, reference } from '../store/referencePlace.ts'
import { OnDemand } from './OnDemand.tsx'

const ReferenceScreen = lazy(async () => {
  const { ReferenceScreen: loaded } = await import('../features/reference/ReferenceScreen.tsx')
  return { default: loaded }
})

/** The reference over the page, while its address is open. */
export function Referring() {
  const place = useStore(reference, (state) => state.place)
  if (!place) return null
  return (
    <OnDemand onClose={closeReference}>
      <ReferenceScreen place={place} onClose={closeReference} />
    </OnDemand>
  )
}
