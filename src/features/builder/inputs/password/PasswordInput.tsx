import { useState } from 'react'
import { cryptName } from '../../../../assist/hover/cryptName.ts'
import { Button } from '../../../../ui/Button.tsx'
import { TextBox } from '../../../../ui/TextBox.tsx'
import type { InputProps } from '../inputProps.ts'
import { textOf } from '../reading.ts'
import { PasswordDialog } from './PasswordDialog.tsx'
import { hashAdvice } from './hashAdvice.ts'
import styles from './PasswordInput.module.css'

/** The hash of a password, and the way to make one. A password itself is never written. */
export function PasswordInput({ path, value, onChange }: InputProps) {
  const [isOpen, setOpen] = useState(false)
  const hash = textOf(value)
  const isForGrub = path[0] === 'grub'
  const write = (text: string): void =>
    onChange([text === '' ? { kind: 'remove', path } : { kind: 'set', path, value: { kind: 'text', value: text } }])
  return (
    <div className={styles.password}>
      <div className={styles.row}>
        <Button icon="lock" onPress={() => setOpen(true)}>
          {hash === '' ? 'Set a password…' : 'Set another…'}
        </Button>
        <p className={styles.hint}>
          {hash === '' ? unset(isForGrub) : `A hash made with ${cryptName(hash) ?? 'an unknown method'}.`}
        </p>
      </div>
      <TextBox
        label="Password hash"
        value={hash}
        placeholder={isForGrub ? 'grub.pbkdf2.sha512.…' : '$6$…'}
        isCode
        accepts={(text) => hashAdvice(text, isForGrub) === undefined}
        adviceOf={(text) => (text === hash ? undefined : hashAdvice(text, isForGrub))}
        onChange={write}
      />
      {isOpen && <PasswordDialog isForGrub={isForGrub} onClose={() => setOpen(false)} onHash={write} />}
    </div>
  )
}

const unset = (isForGrub: boolean): string =>
  isForGrub
    ? 'Not set. Without it nobody can change the boot entries.'
    : 'Not set. SSH keys are safer; a password helps on the serial console.'
