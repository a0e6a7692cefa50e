import { Fragment } from 'react'
import type { Row } from '../../goals/answers.ts'
import type { RowsField } from '../../goals/goalField.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { Select } from '../../ui/Select.tsx'
import { TextAnswer } from './TextAnswer.tsx'
import styles from './AnswerRow.module.css'

interface AnswerRowProps {
  readonly field: RowsField
  readonly row: Row
  /** Counted from 1. */
  readonly number: number
  readonly isInvalid: boolean
  readonly onChange: (row: Row) => void
  readonly onRemove: () => void
}

/** One row of a field: a port, a volume, a key. */
export function AnswerRow({ field, row, number, isInvalid, onChange, onRemove }: AnswerRowProps) {
  return (
    <li className={styles.row}>
      {field.columns.map((column) => {
        const value = row[column.id] ?? ''
        const change = (text: string): void => onChange({ ...row, [column.id]: text })
        return (
          <Fragment key={column.id}>
            {column.kind === 'choice' ? (
              <span className={styles.choice}>
                <Select
                  label={`${column.label} ${number}`}
                  hasHiddenLabel
                  choices={column.choices}
                  chosen={value}
                  onChange={change}
                />
              </span>
            ) : (
              <TextAnswer field={column} value={value} of={` ${number}`} isInvalid={isInvalid} onChange={change} />
            )}
            {column.behind && (
              <span className={styles.word} aria-hidden="true">
                {column.behind}
              </span>
            )}
          </Fragment>
        )
      })}
      <IconButton icon="trash" label={`Remove ${field.row} ${number}`} onPress={onRemove} />
    </li>
  )
}
