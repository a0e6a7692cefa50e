import { lazy } from 'react'
import { useStore } from 'zustand'
import { dismissSpecChange, specQuestion } from '../store/specQuestion.ts'
import { OnDemand } from './OnDemand.tsx'

const SpecChange = lazy(async () => {
  const { SpecChange: loaded } = await import('../features/spec/SpecChange.tsx')
  return { default: loaded }
})

/** The question whether a spec is to be changed that lacks something of the text, while it is open. */
export function ChangingSpec() {
  const isAsked = useStore(specQuestion, (state) => state.asked !== undefined)
  if (!isAsked) return null
  return (
    <OnDemand onClose={dismissSpecChange}>
      <SpecChange />
    </OnDemand>
  )
}
