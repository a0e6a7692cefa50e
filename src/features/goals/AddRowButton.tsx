import { Button } from 'react-aria-components'
import type { Answer, Row } from '../../goals/answers.ts'
import type { RowsField } from '../../goals/goalField.ts'
import { Icon } from '../../ui/Icon.tsx'
import styles from './AddRowButton.module.css'

interface AddRowButtonProps {
  readonly field: RowsField
  readonly answer: Answer | undefined
  readonly onChange: (rows: readonly Row[]) => void
}

/** Adds an empty row to a field; the box of it takes the focus. */
export function AddRowButton({ field, answer, onChange }: AddRowButtonProps) {
  const rows = typeof answer === 'object' ? answer : []
  const article = /^(?!uni)[aeiou]/.test(field.row) ? 'an' : 'a'
  return (
    <Button
      className={styles.add}
      aria-label={`Add ${article} ${field.row}`}
      onPress={({ target }) => {
        onChange([...rows, emptyRow(field)])
        const row = target.closest('[role=group]')
        requestAnimationFrame(() => row?.querySelector<HTMLElement>('li:last-child input')?.focus())
      }}
    >
      <Icon name="plus" size="small" />
      Add
    </Button>
  )
}

const emptyRow = ({ columns }: RowsField): Row =>
  Object.fromEntries(
    columns.map((column) => [column.id, column.kind === 'choice' ? (Object.keys(column.choices)[0] ?? '') : '']),
  )
