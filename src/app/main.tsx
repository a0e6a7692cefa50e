import { StrictMode, type Component } from 'react'
import { createRoot } from 'react-dom/client'
import { startWorkspace } from '../store/startWorkspace.ts'
import '../styles/tokens.css'
import '../styles/reset.css'
import { LoadGuard } from '../ui/LoadGuard.tsx'
import { App } from './App.tsx'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { followLooks } from './followLooks.ts'
import { keepOffline } from './keepOffline.ts'
import { followSavedState } from './followSavedState.ts'

interface ErrorInfo {
  readonly errorBoundary?: Component<unknown> | null | undefined
}

followLooks()
followSavedState()
void startWorkspace()
keepOffline()

// A part that could not be loaded has its stand-in; everything else is a mistake that the console should show.
const onCaughtError = (error: unknown, { errorBoundary }: ErrorInfo): void => {
  if (!(errorBoundary instanceof LoadGuard)) console.error(error)
}

const root = document.getElementById('root')
if (root) {
  createRoot(root, { onCaughtError }).render(
    <StrictMode>
      <ErrorBoundary>
        <App />
      </ErrorBoundary>
    </StrictMode>,
  )
}
