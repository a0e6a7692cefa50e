import { listMode } from '../../../../ignition/listMode.ts'
import { CheckGrid } from '../../../../ui/CheckGrid.tsx'
import { useDraft } from '../../../../ui/useDraft.ts'
import { onLeave } from '../../../../ui/onLeave.ts'
import type { InputProps } from '../inputProps.ts'
import { bitOf, classes, deeds, withBit } from './bits.ts'
import { DecimalMode } from './DecimalMode.tsx'
import { modeSentence } from './modeSentence.ts'
import { OctalMode } from './OctalMode.tsx'
import { SpecialBits } from './SpecialBits.tsx'
import { spellMode } from './spelledMode.ts'
import { writtenMode } from './writtenMode.ts'
import styles from './PermissionsInput.module.css'

/** Who may read, write and run a file or directory: a grid beside the mode as it is written. */
export function PermissionsInput({ path, value, problems, onChange }: InputProps) {
  const isDirectory = path[1] === 'directories'
  // Ticks may follow each other faster than the text does.
  const draft = useDraft(value?.kind === 'scalar' ? value.spelled : '')
  const spelled = draft.text
  const { read, mode, isMistake } = writtenMode(spelled, isDirectory)
  const write = (text: string): void => {
    draft.type(text)
    onChange([text === '' ? { kind: 'remove', path } : { kind: 'set', path, value: { kind: 'word', spelled: text } }])
  }
  // A number that was meant otherwise is no example of how to write one.
  const set = (next: number): void => write(spellMode(next, isMistake ? undefined : read))
  return (
    <div className={styles.permissions} onBlur={onLeave(draft.leave)}>
      <CheckGrid
        corner="Who"
        rows={classes}
        columns={deeds}
        nameOf={(who, deed) => `${classes[who]} may ${deeds[deed].toLowerCase()}`}
        isOn={(who, deed) => (mode & bitOf(who, deed)) !== 0}
        isFaint={!read}
        onChange={(who, deed, isOn) => set(withBit(mode, bitOf(who, deed), isOn))}
      />
      <OctalMode
        spelled={spelled}
        letters={listMode(mode)}
        isDirectory={isDirectory}
        onWrite={write}
        onPreset={(text) => set(Number.parseInt(text, 8))}
      />
      <SpecialBits mode={mode} isDirectory={isDirectory} onChange={(bit, isOn) => set(withBit(mode, bit, isOn))} />
      <p className={styles.words}>
        {!read && spelled === '' && 'Not written, so the usual holds. '}
        {modeSentence(mode, isDirectory)}
      </p>
      {isMistake && problems.length === 0 && <DecimalMode mode={mode} isDirectory={isDirectory} onRepair={write} />}
    </div>
  )
}
