import { lazy, Suspense } from 'react'
import { useWorkspace } from '../store/useWorkspace.ts'
import { LoadGuard } from '../ui/LoadGuard.tsx'
import { Toasts } from '../ui/Toasts.tsx'
import { FileDrop } from './FileDrop.tsx'

// Asked for at once: whoever is on the start page will need it soon.
const loadingDocumentPage = import('./documentPage.ts')
loadingDocumentPage.catch(() => undefined)

const Shell = lazy(async () => {
  const { documentPage } = await loadingDocumentPage
  return { default: documentPage.Shell }
})
const Overlays = lazy(async () => {
  const { documentPage } = await loadingDocumentPage
  return { default: documentPage.Overlays }
})
const StartPage = lazy(async () => {
  const { StartPage: loaded } = await import('./StartPage.tsx')
  return { default: loaded }
})

/** The page: the start screen, or the open document. Nothing until it is known which. */
export function App() {
  const phase = useWorkspace((state) => state.phase)
  const isOpen = useWorkspace((state) => state.document !== undefined)
  if (phase === 'starting' && !isOpen) return null
  return (
    <>
      <Suspense>{isOpen ? <Shell /> : <StartPage />}</Suspense>
      <LoadGuard fallback={null}>
        <Suspense>
          <Overlays />
        </Suspense>
      </LoadGuard>
      <FileDrop />
      <Toasts />
    </>
  )
}
