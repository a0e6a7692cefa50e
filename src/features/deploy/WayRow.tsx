import { useState } from 'react'
import { sourceEditor } from '../../monaco/sourceEditor.ts'
import { changeDeployment, editSource } from '../../store/documentActions.ts'
import { changeSettings } from '../../store/settings.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Button } from '../../ui/Button.tsx'
import { MarkedText } from '../../ui/MarkedText.tsx'
import { sizeText } from '../../ui/sizeText.ts'
import { showToast } from '../../ui/toasts.ts'
import type { DeployState } from './deployState.ts'
import { MoveDialog } from './MoveDialog.tsx'
import { PointerDialog } from './PointerDialog.tsx'
import type { MeasuredWay } from './measureWays.ts'
import styles from './WayRow.module.css'

interface WayRowProps {
  readonly measured: MeasuredWay
  readonly state: DeployState
  /** Whether it is the first one that is enough. */
  readonly isBest: boolean
  readonly isDisabled: boolean
}

/** One way to make a config fit, how big it would be then, and the button that does it. */
export function WayRow({ measured: { way, fit }, state, isBest, isDisabled }: WayRowProps) {
  const [isOpen, setOpen] = useState(false)
  const run = (): void => {
    if (way.kind === 'compact') changeSettings({ output: 'compact' })
    else if (way.kind === 'pack') changeDeployment({ target: state.target.id, isPacked: true })
    else if (way.kind === 'edit') {
      editSource(way.edits)
      showToast({
        kind: 'done',
        text: `${way.action}: done in the text.`,
        action: { label: 'Undo', onPress: () => sourceEditor.getState().editor?.undo() },
      })
    } else setOpen(true)
  }
  return (
    <li className={styles.way}>
      <div className={styles.text}>
        <p className={styles.title}>{way.title}</p>
        <p className={styles.hint}>
          <MarkedText text={way.hint} />
        </p>
      </div>
      <p className={styles.after}>
        {fit && <b>{sizeText(fit.size)}</b>}
        {fit && fit.state !== 'over' && (
          <Badge kind="success" icon="check">
            Fits
          </Badge>
        )}
        {!fit && <span className={styles.hint}>Measuring…</span>}
      </p>
      <Button {...(isBest && { variant: 'primary' })} isDisabled={isDisabled || !fit} onPress={run}>
        {way.action}
      </Button>
      {way.kind === 'move' && <MoveDialog file={way.file} isOpen={isOpen} onChange={setOpen} />}
      {way.kind === 'pointer' && <PointerDialog config={state.input.config} isOpen={isOpen} onChange={setOpen} />}
    </li>
  )
}
