import { FileTrigger } from 'react-aria-components'
import { Button } from '../../ui/Button.tsx'
import { readTextFile } from '../../ui/readTextFile.ts'
import styles from './OtherConfig.module.css'

interface OtherConfigProps {
  readonly text: string
  readonly onChange: (text: string) => void
}

/** Takes the config to compare with: pasted or from a file. */
export function OtherConfig({ text, onChange }: OtherConfigProps) {
  const open = async (file: File): Promise<void> => {
    const read = await readTextFile(file)
    if (read !== undefined) onChange(read)
  }
  return (
    <div className={styles.other}>
      <textarea
        className={styles.text}
        aria-label="The other config"
        placeholder="Paste Ignition JSON or a MachineConfig here"
        spellCheck={false}
        rows={6}
        value={text}
        onChange={({ target }) => onChange(target.value)}
      />
      <FileTrigger
        onSelect={(files) => {
          const file = files?.item(0)
          if (file) void open(file)
        }}
      >
        <Button icon="upload">Open a file</Button>
      </FileTrigger>
    </div>
  )
}
