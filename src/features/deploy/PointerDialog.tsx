import { useState } from 'react'
import { openText } from '../../store/documentActions.ts'
import { workspace } from '../../store/workspace.ts'
import { configName } from '../../targets/deployInput.ts'
import { pointerConfig } from '../../targets/ways/pointerConfig.ts'
import { exampleAddress } from '../../targets/ways/waysToFit.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { downloadText } from '../../ui/downloadText.ts'
import { TextInput } from '../../ui/TextInput.tsx'
import { isFetchable } from './isFetchable.ts'
import styles from './MoveDialog.module.css'

interface PointerDialogProps {
  /** The config that is to be pointed at, as it is downloaded. */
  readonly config: string
  readonly isOpen: boolean
  readonly onChange: (isOpen: boolean) => void
}

/** Asks where the config will lie, hands it over, and opens a new document that points at it. */
export function PointerDialog({ config, isOpen, onChange }: PointerDialogProps) {
  const [address, setAddress] = useState(exampleAddress(configName(config)))
  const open = (): void => {
    const { document, lastGood } = workspace.getState()
    if (!document || !lastGood?.spec || lastGood.spec.variant === 'clc') return
    openText(`${document.name} pointer`, pointerConfig(lastGood.spec, address, config), document.deployment)
  }
  return (
    <Dialog
      title="Use a pointer config"
      isOpen={isOpen}
      onChange={onChange}
      foot={
        <>
          <Button icon="download" onPress={() => downloadText(configName(config), config)}>
            {`Download ${configName(config)}`}
          </Button>
          <Button variant="primary" isDisabled={!isFetchable(address)} onPress={open}>
            Open the pointer
          </Button>
        </>
      }
    >
      <div className={styles.body}>
        <p>
          Download the config and put it where the machine can reach it on its first boot. A new document holds its
          address and its SHA-512; this one stays as it is. After a change here, upload it again and make a new pointer.
        </p>
        <TextInput
          label="Address"
          isCode
          hint="http, https, tftp, s3 or gs. Whoever reaches it can read the config."
          value={address}
          onChange={setAddress}
        />
      </div>
    </Dialog>
  )
}
