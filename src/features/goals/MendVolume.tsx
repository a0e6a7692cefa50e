import { useState } from 'react'
import type { RunLoss } from '../../convert/docker/carryRun.ts'
import type { Row } from '../../goals/answers.ts'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { TextBox } from '../../ui/TextBox.tsx'
import styles from './PasteRun.module.css'

interface MendVolumeProps {
  readonly volume: NonNullable<RunLoss['volume']>
  readonly onAdd: (row: Row) => void
}

/** Asks for the folder of a volume, of which the command knew only where it was typed. */
export function MendVolume({ volume: { target, options }, onAdd }: MendVolumeProps) {
  const [source, setSource] = useState('')
  return (
    <div className={styles.mend}>
      <TextBox
        label={`Full path for ${target}`}
        value={source}
        placeholder={`/srv${target}`}
        isCode
        onChange={setSource}
      />
      <Icon name="arrow-right" size="small" />
      <code className={styles.target}>{target}</code>
      <Button isDisabled={!source.startsWith('/')} onPress={() => onAdd({ source, target, options })}>
        Add the volume
      </Button>
    </div>
  )
}
