import { useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import { Message } from '../../ui/Message.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { renameWithUndo } from './fileCommands.ts'
import styles from './RenameFile.module.css'

interface RenameFileProps {
  readonly path: string
  /** Called with the new path, or the old one where it was given up. */
  readonly onDone: (path: string) => void
}

/** Takes another path for a local file or folder. What names it in the text is changed too. */
export function RenameFile({ path, onDone }: RenameFileProps) {
  const [name, setName] = useState(path)
  const [problem, setProblem] = useState<string>()
  const rename = async (): Promise<void> => {
    const found = await renameWithUndo(path, name.trim())
    if (found === undefined) onDone(name.trim())
    else setProblem(found)
  }
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        void rename()
      }}
    >
      <TextInput label="New path" isCode isFocused value={name} onChange={setName} />
      {problem !== undefined && <Message kind="error">{problem}</Message>}
      <div className={styles.actions}>
        <Button onPress={() => void rename()}>Rename</Button>
        <Button variant="quiet" onPress={() => onDone(path)}>
          Leave it
        </Button>
      </div>
    </form>
  )
}
