import { Button } from '../../../../ui/Button.tsx'
import { DropArea } from '../../../../ui/DropArea.tsx'
import { FileButton } from '../../../../ui/FileButton.tsx'
import { Message } from '../../../../ui/Message.tsx'
import { Meter } from '../../../../ui/Meter.tsx'
import { TextBox } from '../../../../ui/TextBox.tsx'
import { hashAdvice } from '../advice.ts'
import { useChecksum } from './useChecksum.ts'
import styles from './Checksum.module.css'

interface ChecksumProps {
  readonly value: string
  /** Whether the checksum is that of what is in the file. */
  readonly isPacked: boolean
  readonly onChange: (hash: string) => void
}

/** The checksum of what is fetched: typed, or computed from the person's own copy of the file. */
export function Checksum({ value, isPacked, onChange }: ChecksumProps) {
  const { state, start, cancel } = useChecksum(value, isPacked, onChange)
  return (
    <DropArea onFiles={([file]) => file && start(file)}>
      <div className={styles.checksum}>
        <TextBox
          label="Checksum"
          value={value}
          placeholder="sha512-… of the file"
          isCode
          adviceOf={hashAdvice}
          onChange={onChange}
        />
        {state.kind === 'working' ? (
          <Button onPress={cancel}>Cancel</Button>
        ) : (
          <FileButton onFile={start}>Compute from the file</FileButton>
        )}
      </div>
      {state.kind === 'working' && (
        <Meter
          label="Computing the checksum"
          value={state.share}
          limit={1}
          text={`${Math.round(100 * state.share)} %`}
        />
      )}
      <div role="status">
        {state.kind === 'done' && <Message kind="success">{state.words}</Message>}
        {state.kind === 'failed' && <Message kind="error">{state.words}</Message>}
      </div>
    </DropArea>
  )
}
