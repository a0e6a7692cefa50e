import { Component, type ReactNode } from 'react'
import { Button } from '../ui/Button.tsx'
import { Mark } from '../ui/Mark.tsx'
import styles from './ErrorBoundary.module.css'

interface ErrorBoundaryProps {
  readonly children: ReactNode
}

interface ErrorBoundaryState {
  readonly hasFailed: boolean
}

/** What is left when the page breaks: the text is kept, and one button. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { hasFailed: false }

  static getDerivedStateFromError(): ErrorBoundaryState {
    return { hasFailed: true }
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children
    return (
      <main className={styles.failed}>
        <Mark />
        <h1>Kindling stopped working</h1>
        <p>Your text is safe.</p>
        <Button variant="primary" size="large" onPress={() => location.reload()}>
          Reload
        </Button>
      </main>
    )
  }
}
