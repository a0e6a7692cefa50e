import { Suspense, type ReactNode } from 'react'
import { LoadGuard } from '../ui/LoadGuard.tsx'
import { sayNotLoaded } from './sayNotLoaded.ts'

interface OnDemandProps {
  readonly children: ReactNode
  /** Makes it count as closed, where it could not be loaded. */
  readonly onClose: () => void
}

/** A part of the page that is loaded once it is opened. Where that fails, it is said. */
export function OnDemand({ children, onClose }: OnDemandProps) {
  const fail = (): void => {
    sayNotLoaded()
    onClose()
  }
  return (
    <LoadGuard fallback={null} onFailure={fail}>
      <Suspense>{children}</Suspense>
    </LoadGuard>
  )
}
