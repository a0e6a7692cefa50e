import { lazy, Suspense } from 'react'
import { useWorkspace } from '../../store/useWorkspace.ts'

const ClcBar = lazy(async () => {
  const { ClcBar: component } = await import('./ClcBar.tsx')
  return { default: component }
})

/** What is said of a Container Linux Config; loaded when there is one. */
export function LegacyBar() {
  const isClc = useWorkspace((state) => (state.latest?.spec ?? state.lastGood?.spec)?.variant === 'clc')
  return (
    isClc && (
      <Suspense fallback={null}>
        <ClcBar />
      </Suspense>
    )
  )
}
