import { Component, type ReactNode } from 'react'

interface LoadGuardProps {
  readonly children: ReactNode
  /** Takes the place of what cannot be loaded. */
  readonly fallback: ReactNode
  /** Called once it is known that it cannot be loaded. */
  readonly onFailure?: () => void
}

interface LoadGuardState {
  readonly hasFailed: boolean
}

/** Lets the page go on without a part of it that is loaded later. */
export class LoadGuard extends Component<LoadGuardProps, LoadGuardState> {
  override state: LoadGuardState = { hasFailed: false }

  static getDerivedStateFromError(): LoadGuardState {
    return { hasFailed: true }
  }

  override componentDidCatch(): void {
    this.props.onFailure?.()
  }

  override render(): ReactNode {
    return this.state.hasFailed ? this.props.fallback : this.props.children
  }
}
