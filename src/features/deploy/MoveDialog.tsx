import { useState } from 'react'
import { sourceEditor } from '../../monaco/sourceEditor.ts'
import { editSource } from '../../store/documentActions.ts'
import { workspace } from '../../store/workspace.ts'
import type { CarriedFile } from '../../targets/ways/carriedFiles.ts'
import { moveFile } from '../../targets/ways/changeFile.ts'
import { exampleAddress, nameOf } from '../../targets/ways/waysToFit.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { downloadBytes } from '../../ui/downloadText.ts'
import { TextInput } from '../../ui/TextInput.tsx'
import { showToast } from '../../ui/toasts.ts'
import { isFetchable } from './isFetchable.ts'
import styles from './MoveDialog.module.css'

interface MoveDialogProps {
  readonly file: CarriedFile
  readonly isOpen: boolean
  readonly onChange: (isOpen: boolean) => void
}

/** Asks where a file will lie, hands it over, and writes the address with its checksum into the text. */
export function MoveDialog({ file, isOpen, onChange }: MoveDialogProps) {
  const [address, setAddress] = useState(exampleAddress(file.path))
  const name = nameOf(file.path)
  const move = (): void => {
    const edits = moveFile(workspace.getState().document?.source ?? '', file, address)
    if (edits) editSource(edits)
    showToast({
      kind: 'done',
      text: `${name} is loaded from its URL.`,
      action: { label: 'Undo', onPress: () => sourceEditor.getState().editor?.undo() },
    })
    onChange(false)
  }
  return (
    <Dialog
      title={`Load ${name} from a URL`}
      isOpen={isOpen}
      onChange={onChange}
      foot={
        <>
          <Button icon="download" onPress={() => downloadBytes(name, file.content)}>
            {`Download ${name}`}
          </Button>
          <Button variant="primary" isDisabled={!isFetchable(address)} onPress={move}>
            Move to this URL
          </Button>
        </>
      }
    >
      <div className={styles.body}>
        <p>
          Download the file and put it where the machine can reach it on its first boot. The text then names its address
          and its SHA-512.
        </p>
        <TextInput
          label="Address"
          isCode
          hint="http, https, tftp, s3 or gs. Whoever reaches it can read the file."
          value={address}
          onChange={setAddress}
        />
      </div>
    </Dialog>
  )
}
