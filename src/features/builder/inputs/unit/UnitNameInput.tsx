import { titleOf } from '../../../../spec/titleOf.ts'
import { ComboBox } from '../../../../ui/ComboBox.tsx'
import { Message } from '../../../../ui/Message.tsx'
import { Select } from '../../../../ui/Select.tsx'
import { TextBox } from '../../../../ui/TextBox.tsx'
import { useAdvice } from '../../../../ui/useAdvice.ts'
import type { InputProps } from '../inputProps.ts'
import { offersOf } from '../offers/offersOf.ts'
import { textOf } from '../reading.ts'
import { chosenType, isOfPath, nameOfPath, pathOfName, unitNameAdvice, unitTypeWords, withType } from './unitName.ts'
import styles from './UnitNameInput.module.css'

/** The name of a unit, its type, and for those that are called after a path, the path. */
export function UnitNameInput({ field, path, value, problems, isInvalid = false, onChange }: InputProps) {
  const name = textOf(value)
  const type = chosenType(name)
  const { advice, check } = useAdvice(name, unitNameAdvice)
  const set = (next: string): void => onChange([{ kind: 'set', path, value: { kind: 'text', value: next } }])
  const types: Readonly<Record<string, string>> = { ...(type === undefined && { '': 'Other type' }), ...unitTypeWords }
  return (
    <div className={styles.name} onBlur={check}>
      <div className={styles.row}>
        <div className={styles.wide}>
          <ComboBox
            label={titleOf(field.name)}
            value={name}
            offers={() => (field.kind === 'text' ? offersOf(field) : [])}
            placeholder="hello.service"
            isCode
            isInvalid={advice !== undefined || isInvalid}
            onChange={set}
          />
        </div>
        <div className={styles.type}>
          <Select
            label="Type of the unit"
            hasHiddenLabel
            choices={types}
            chosen={type ?? ''}
            onChange={(next) => set(withType(name, chosenType(`.${next}`) ?? 'service'))}
          />
        </div>
      </div>
      {isOfPath(name) && (
        <div className={styles.row}>
          <span className={styles.word} aria-hidden="true">
            for the path
          </span>
          <div className={styles.wide}>
            <TextBox
              label="Path that the unit is called after"
              value={pathOfName(name)}
              isCode
              onChange={(typed) => set(nameOfPath(typed, name))}
            />
          </div>
        </div>
      )}
      {advice && problems.length === 0 && <Message kind="error">{advice}</Message>}
    </div>
  )
}
