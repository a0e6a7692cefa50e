import { EditorPane } from '../features/editor/EditorPane.tsx'
import { Problems } from '../features/problems/Problems.tsx'
import type { PaneId } from '../store/settings.ts'
import { BuilderPane } from './BuilderPane.tsx'
import { ResultPane } from './ResultPane.tsx'
import styles from './PhonePanes.module.css'

interface PhonePanesProps {
  readonly shown: PaneId
  /** Goes to a place in the text. */
  readonly onGo: (offset: number) => void
}

/** All panes, one of them in sight. The others keep their place and scroll. */
export function PhonePanes({ shown, onGo }: PhonePanesProps) {
  return (
    <div className={styles.panes}>
      <BuilderPane isShown={shown === 'builder'} onGo={onGo} />
      <EditorPane isShown={shown === 'editor'} />
      <ResultPane isShown={shown === 'result'} onGo={onGo} />
      <Problems isShown={shown === 'problems'} onGo={onGo} />
    </div>
  )
}
