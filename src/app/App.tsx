import { Start } from '../features/start/Start.tsx'
import { useWorkspace } from '../store/useWorkspace.ts'
import { Toasts } from '../ui/Toasts.tsx'
import { FileDrop } from './FileDrop.tsx'
import { Shell } from './Shell.tsx'
import { StartBar } from './StartBar.tsx'

/** The page: the start screen, or the open document. Nothing until it is known which. */
export function App() {
  const phase = useWorkspace((state) => state.phase)
  const isOpen = useWorkspace((state) => state.document !== undefined)
  if (phase === 'starting' && !isOpen) return null
  return (
    <>
      {isOpen ? (
        <Shell />
      ) : (
        <>
          <StartBar />
          <Start />
        </>
      )}
      <FileDrop />
      <Toasts />
    </>
  )
}
