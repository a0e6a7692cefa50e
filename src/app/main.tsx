import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { startWorkspace } from '../store/startWorkspace.ts'
import '../styles/tokens.css'
import '../styles/reset.css'
import { App } from './App.tsx'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { followTheme } from './followTheme.ts'
import { followSavedState } from './followSavedState.ts'

followTheme()
followSavedState()
void startWorkspace()

const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <StrictMode>
      <ErrorBoundary>
        <App />
      </ErrorBoundary>
    </StrictMode>,
  )
}
