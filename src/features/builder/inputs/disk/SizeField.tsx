import { useState } from 'react'
import { Message } from '../../../../ui/Message.tsx'
import { NumberInput } from '../../../../ui/NumberInput.tsx'
import { Select } from '../../../../ui/Select.tsx'
import { useDraft } from '../../../../ui/useDraft.ts'
import { onLeave } from '../../../../ui/onLeave.ts'
import { inUnit, toMib, unitOf, type MibUnit } from './mibUnits.ts'
import styles from './SizeField.module.css'

interface SizeFieldProps {
  readonly label: string
  /** In MiB, as it is written; empty where nothing is. */
  readonly value: string
  readonly placeholder?: string
  readonly isInvalid?: boolean
  /** Called with MiB. */
  readonly onChange: (mib: string) => void
}

const units: Readonly<Record<MibUnit, string>> = { GiB: 'GiB', MiB: 'MiB' }

/** A size in MiB or GiB. */
export function SizeField({ label, value, placeholder = '', isInvalid = false, onChange }: SizeFieldProps) {
  const draft = useDraft(value)
  const [typed, setTyped] = useState({ text: '', mib: 'none' })
  const [chosen, setChosen] = useState<MibUnit>()
  const unit = chosen ?? unitOf(draft.text)
  // What is typed stays as it is, `1.` too, as long as it means what is written.
  const shown = typed.mib === draft.text ? typed.text : inUnit(draft.text, unit)
  const change = (text: string): void => {
    const mib = toMib(text, unit)
    setChosen(unit)
    setTyped({ text, mib: mib ?? draft.text })
    if (mib === undefined || mib === draft.text) return
    draft.type(mib)
    onChange(mib)
  }
  const choose = (next: MibUnit): void => {
    setChosen(next)
    setTyped({ text: '', mib: 'none' })
  }
  const isWrong = toMib(shown, unit) === undefined
  return (
    <div className={styles.joined} onBlur={onLeave(draft.leave)}>
      <NumberInput
        label={label}
        value={shown}
        placeholder={placeholder}
        isInvalid={isInvalid || isWrong}
        step={unit === 'MiB' ? 64 : 1}
        onChange={change}
      />
      <Select label={`Unit of ${label}`} hasHiddenLabel choices={units} chosen={unit} onChange={choose} />
      {isWrong && (
        <div className={styles.advice}>
          <Message kind="error">{unit === 'MiB' ? 'A whole number of MiB.' : 'A number, such as 20 or 1.5.'}</Message>
        </div>
      )}
    </div>
  )
}
