import type { KeyboardEvent } from 'react'
import { Button } from 'react-aria-components'
import { yamlPath, type PathKey } from '../../report/path.ts'
import { useLinkable } from '../../store/useLinkable.ts'
import type { ItemLabel } from './form/itemLabel.ts'
import { rowState } from './form/rowState.ts'
import { ProblemDot } from './ProblemDot.tsx'
import { useForm } from './useForm.ts'
import styles from './ItemRow.module.css'

interface ItemRowProps {
  readonly path: readonly PathKey[]
  readonly name: ItemLabel
  /** Whether the name is a word of ours. */
  readonly isWord?: boolean
  /** Whether its form is the one that stands elsewhere. */
  readonly isCurrent?: boolean
  readonly onPress: () => void
  readonly onKeyDown?: (event: KeyboardEvent) => void
}

/** One thing that the text makes; opens its form. */
export function ItemRow({ path, name, isWord = false, isCurrent = false, onPress, onKeyDown }: ItemRowProps) {
  const { reading, problems } = useForm()
  const { problem, line } = rowState(reading, problems, path)
  const { linked, events, click } = useLinkable(yamlPath(...path), 'builder')
  const { label = 'Unnamed', detail } = name
  const isUnnamed = name.label === undefined
  const note = line ?? detail
  const press = (): void => {
    click()
    onPress()
  }
  return (
    <Button
      className={styles.item}
      data-head
      data-linked={linked}
      {...(isCurrent ? isOpenElsewhere : isClosed)}
      onPress={press}
      onKeyDown={(event) => onKeyDown?.(event)}
      {...events}
    >
      <span className={styles.label} data-word={isWord || isUnnamed} data-unnamed={isUnnamed}>
        {label}
      </span>
      {problem && <ProblemDot kind={problem} />}
      {note && <span className={styles.note}>{note}</span>}
    </Button>
  )
}

const isOpenElsewhere = { 'aria-current': true } as const
const isClosed = { 'aria-expanded': false } as const
