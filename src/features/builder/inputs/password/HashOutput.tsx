import { Message } from '../../../../ui/Message.tsx'
import { Meter } from '../../../../ui/Meter.tsx'
import type { HashState } from './useHash.ts'
import styles from './HashOutput.module.css'

interface HashOutputProps {
  readonly state: HashState
}

/** The hash, or how far it is. */
export function HashOutput({ state }: HashOutputProps) {
  return (
    <div className={styles.output}>
      <p className={styles.head}>
        <span className={styles.label}>Hash</span>
        <span className={styles.aside} role="status">
          {stateWords(state)}
        </span>
      </p>
      <output className={styles.hash} aria-label="Hash">
        {state.kind === 'done' && state.hash}
        {state.kind === 'working' && (
          <Meter label="Computing the hash" value={state.share} limit={1} text={`${Math.round(100 * state.share)} %`} />
        )}
      </output>
      {state.kind === 'failed' && (
        <Message kind="error">The browser stopped computing. Change something to try again.</Message>
      )}
      <p className={styles.hint}>
        Whoever can read the config can try to guess the password, so do not share it with the hash inside.
      </p>
    </div>
  )
}

function stateWords(state: HashState): string {
  if (state.kind === 'working') return 'Computing…'
  return state.kind === 'done' ? `Took ${state.seconds.toFixed(1)} s` : ''
}
