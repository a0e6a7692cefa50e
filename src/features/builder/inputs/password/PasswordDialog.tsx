import { useState } from 'react'
import { Button } from '../../../../ui/Button.tsx'
import { Callout } from '../../../../ui/Callout.tsx'
import { Dialog } from '../../../../ui/Dialog.tsx'
import { Message } from '../../../../ui/Message.tsx'
import type { CryptMethod } from '../../../../worker/crypt/cryptProtocol.ts'
import { CostFields } from './CostFields.tsx'
import { HashOutput } from './HashOutput.tsx'
import { costProblem, methods, passwordProblem } from './methods.ts'
import { NewPassword } from './NewPassword.tsx'
import { useHash } from './useHash.ts'
import styles from './PasswordDialog.module.css'

interface PasswordDialogProps {
  readonly isForGrub: boolean
  readonly onHash: (hash: string) => void
  readonly onClose: () => void
}

/** Makes the hash of a password. What was typed is gone with the dialog. */
export function PasswordDialog({ isForGrub, onHash, onClose }: PasswordDialogProps) {
  const [password, setPassword] = useState('')
  const [method, setMethod] = useState<CryptMethod>(isForGrub ? 'grub' : 'sha512')
  const [cost, setCost] = useState(String(methods[method].cost))
  const problem = costProblem(cost, methods[method]) ?? passwordProblem(password, methods[method])
  const state = useHash({ method, password, cost: Number(cost) }, password !== '' && problem === undefined)
  const choose = (next: CryptMethod): void => {
    setMethod(next)
    setCost(String(methods[next].cost))
  }
  const use = (hash: string): void => {
    onHash(hash)
    onClose()
  }
  return (
    <Dialog
      title="Set a password"
      isOpen
      onChange={onClose}
      foot={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button
            variant="primary"
            isDisabled={state.kind !== 'done'}
            onPress={() => state.kind === 'done' && use(state.hash)}
          >
            Use this hash
          </Button>
        </>
      }
    >
      <div className={styles.body}>
        <Callout kind="info" icon="lock">
          <b>Computed in this browser, never sent.</b> Only the hash goes into the config, the password is not kept.
        </Callout>
        <NewPassword value={password} onChange={setPassword} />
        <CostFields method={method} cost={cost} isForGrub={isForGrub} onMethod={choose} onCost={setCost} />
        {problem && <Message kind="error">{problem}</Message>}
        <HashOutput state={state} />
      </div>
    </Dialog>
  )
}
