import { useState } from 'react'
import { Button } from '../../../../ui/Button.tsx'
import { CodeInput } from '../../../../ui/CodeInput.tsx'
import { DropArea } from '../../../../ui/DropArea.tsx'
import { FileButton } from '../../../../ui/FileButton.tsx'
import { Message } from '../../../../ui/Message.tsx'
import { EntryMessage } from '../EntryMessage.tsx'
import { readPastedKeys, type PastedKeys } from './readPastedKeys.ts'
import styles from './AddKeys.module.css'

interface AddKeysProps {
  /** The lines of the list. */
  readonly known: readonly string[]
  readonly onAdd: (keys: readonly string[]) => void
}

/** Takes public keys: pasted, typed, or from files. What is no key stays in the box, with the reason. */
export function AddKeys({ known, onAdd }: AddKeysProps) {
  const [text, setText] = useState('')
  const [refused, setRefused] = useState<PastedKeys['refused']>([])
  const take = (given: string): void => {
    const pasted = readPastedKeys(given, known)
    if (pasted.keys.length > 0) onAdd(pasted.keys)
    setRefused(pasted.refused)
    setText(pasted.refused.map(({ line }) => line).join('\n'))
  }
  const read = async (files: readonly File[]): Promise<void> => {
    const texts = await Promise.all(files.map(textOfFile))
    take(texts.join('\n'))
  }
  return (
    <DropArea onFiles={(files) => void read(files)}>
      <div
        className={styles.add}
        onPasteCapture={(event) => {
          // An empty box takes what is pasted as it comes; otherwise the person is at writing.
          if (text.trim() !== '') return
          event.preventDefault()
          take(event.clipboardData.getData('text/plain'))
        }}
      >
        <CodeInput
          label="Add an SSH key"
          value={text}
          placeholder="ssh-ed25519 AAAA… you@host"
          isInvalid={refused.length > 0}
          onChange={setText}
        />
        <div role="status">
          {refused.map(({ line, problem }) =>
            problem ? (
              <EntryMessage key={line} entry={problem} isRefusal />
            ) : (
              <Message key={line} kind="info">
                This key is in the list already.
              </Message>
            ),
          )}
        </div>
        <div className={styles.foot}>
          <Button isDisabled={text.trim() === ''} onPress={() => take(text)}>
            Add
          </Button>
          <FileButton accepts={['.pub', 'text/plain']} onFile={(file) => void read([file])}>
            From a .pub file
          </FileButton>
        </div>
      </div>
    </DropArea>
  )
}

const textOfFile = async (file: File): Promise<string> =>
  file.size > largest ? `${file.name} is too large for a key` : file.text()

/** Much more than any key file has, in bytes. */
const largest = 256 * 1024
