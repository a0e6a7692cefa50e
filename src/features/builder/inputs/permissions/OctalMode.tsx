import { ToggleButton } from 'react-aria-components'
import { TextBox } from '../../../../ui/TextBox.tsx'
import { readSpelledMode } from './spelledMode.ts'
import styles from './OctalMode.module.css'

interface OctalModeProps {
  readonly spelled: string
  /** As `ls` shows it. */
  readonly letters: string
  readonly isDirectory: boolean
  readonly onWrite: (spelled: string) => void
  /** Called with the octal digits of a usual mode. */
  readonly onPreset: (octal: string) => void
}

/** A mode as it is written, and usual ones at one press. */
export function OctalMode({ spelled, letters, isDirectory, onWrite, onPreset }: OctalModeProps) {
  const mode = readSpelledMode(spelled)?.mode
  return (
    <div className={styles.mode}>
      <span className={styles.label} aria-hidden="true">
        Octal mode
      </span>
      <div className={styles.row}>
        <div className={styles.input}>
          <TextBox
            label="Octal mode"
            value={spelled}
            placeholder={isDirectory ? '0755' : '0644'}
            isCode
            isNumeric
            isInvalid={spelled !== '' && mode === undefined}
            accepts={(text) => text === '' || readSpelledMode(text) !== undefined}
            adviceOf={(text) =>
              text === '' || readSpelledMode(text) ? undefined : 'A mode has the digits 0 to 7, such as 0644.'
            }
            onChange={onWrite}
          />
        </div>
        <span className={styles.letters}>{letters}</span>
      </div>
      <div className={styles.presets} role="group" aria-label="Usual modes">
        {(isDirectory ? forDirectories : forFiles).map((octal) => (
          <ToggleButton
            key={octal}
            className={styles.preset}
            isSelected={mode === Number.parseInt(octal, 8)}
            onChange={() => onPreset(octal)}
          >
            {octal}
          </ToggleButton>
        ))}
      </div>
    </div>
  )
}

const forFiles = ['0644', '0755', '0600']
const forDirectories = ['0755', '0700', '0775']
