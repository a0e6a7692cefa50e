import { lazy } from 'react'
import { useStore } from 'zustand'
import { closeDrawer, drawer } from '../store/drawer.ts'
import { afterLayout } from './afterLayout.ts'
import { OnDemand } from './OnDemand.tsx'

const DocumentDrawer = lazy(async () => {
  const { DocumentDrawer: loaded } = await import('./DocumentDrawer.tsx')
  return { default: loaded }
})

interface DrawingProps {
  /** Goes to a place in the text. */
  readonly onGo?: (offset: number) => void
}

/** The drawer with documents and files, while it is open; loaded when it is first asked for. */
export function Drawing({ onGo }: DrawingProps) {
  const isOpen = useStore(drawer, (state) => state.tab !== undefined)
  if (!isOpen) return null
  return (
    <OnDemand onClose={closeDrawer}>
      <DocumentDrawer
        onGo={(offset) => {
          closeDrawer()
          // The drawer gives the focus back first.
          afterLayout(() => onGo?.(offset))
        }}
      />
    </OnDemand>
  )
}
