import { useState } from 'react'
import { FileTrigger } from 'react-aria-components'
import { bringText } from '../../store/importing.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import styles from './BringText.module.css'

const kinds = ['Butane', 'Container Linux Config', 'Ignition JSON', 'cloud-config', 'docker run', 'Compose']

interface BringTextProps {
  /** Opens a file of the person's computer. */
  readonly onFile: (file: File) => void
}

/** Takes a config that is there already: pasted, dropped or from a file. */
export function BringText({ onFile }: BringTextProps) {
  const [text, setText] = useState('')
  const open = (source: string): void => {
    if (source.trim() !== '') void bringText('Pasted config', source)
  }
  return (
    <Card title="Bring what you have">
      <div className={styles.drop}>
        <textarea
          className={styles.text}
          aria-label="Paste a config or a docker run line"
          placeholder="Paste or drop it here"
          spellCheck={false}
          value={text}
          onChange={({ target }) => setText(target.value)}
          onPaste={(event) => {
            event.preventDefault()
            open(event.clipboardData.getData('text/plain'))
          }}
        />
        <ul className={styles.kinds} aria-label="What can be read">
          {kinds.map((kind) => (
            <li key={kind}>
              <Badge {...(kind === 'docker run' && { kind: 'code' })}>{kind}</Badge>
            </li>
          ))}
        </ul>
        <div className={styles.actions}>
          <FileTrigger
            onSelect={(files) => {
              const file = files?.item(0)
              if (file) onFile(file)
            }}
          >
            <Button icon="upload">Open a file</Button>
          </FileTrigger>
          {text.trim() !== '' && <Button onPress={() => open(text)}>Open this text</Button>}
        </div>
      </div>
    </Card>
  )
}
