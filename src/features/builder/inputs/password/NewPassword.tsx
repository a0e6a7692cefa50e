import { useState } from 'react'
import { Button as AriaButton, Label, TextField } from 'react-aria-components'
import { Icon } from '../../../../ui/Icon.tsx'
import { IconButton } from '../../../../ui/IconButton.tsx'
import { LineBox } from '../../../../ui/LineBox.tsx'
import { Message } from '../../../../ui/Message.tsx'
import { makeUpPassword, passwordStrength } from './passwordStrength.ts'
import styles from './NewPassword.module.css'

interface NewPasswordProps {
  readonly value: string
  readonly onChange: (value: string) => void
}

/** A new password, hidden until it is asked for, and how hard it is to guess. */
export function NewPassword({ value, onChange }: NewPasswordProps) {
  const [isShown, setShown] = useState(false)
  const strength = passwordStrength(value)
  const makeUp = (): void => {
    onChange(makeUpPassword())
    setShown(true)
  }
  return (
    <div className={styles.password}>
      <TextField
        className={styles.field}
        type={isShown ? 'text' : 'password'}
        value={value}
        autoComplete="new-password"
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the dialog was opened to type here
        autoFocus
        maxLength={256}
        onChange={onChange}
      >
        <Label className={styles.label}>Password</Label>
        <LineBox isCode={isShown} />
      </TextField>
      <span className={styles.make}>
        <AriaButton className={styles.link} onPress={makeUp}>
          <Icon name="refresh" />
          Make one up
        </AriaButton>
      </span>
      <span className={styles.eye}>
        <IconButton
          icon="eye"
          label={isShown ? 'Hide the password' : 'Show the password'}
          onPress={() => setShown(!isShown)}
        />
      </span>
      <div className={styles.strength} role="status">
        {strength && <Message kind={strength.kind}>{strength.words}</Message>}
      </div>
    </div>
  )
}
