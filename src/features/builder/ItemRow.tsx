import type { KeyboardEvent } from 'react'
import { Button } from 'react-aria-components'
import { yamlPath, type PathKey } from '../../report/path.ts'
import { useLinkable } from '../../store/useLinkable.ts'
import type { RowFacts } from './form/rowFacts.ts'
import { ItemLabel } from './ItemLabel.tsx'
import { ProblemDot } from './ProblemDot.tsx'
import styles from './ItemRow.module.css'

interface ItemRowProps extends RowFacts {
  readonly path: readonly PathKey[]
  /** Whether the name is a word of ours. */
  readonly isWord?: boolean
  /** Whether its form is the one that stands elsewhere. */
  readonly isCurrent?: boolean
  readonly onPress: () => void
  readonly onKeyDown?: (event: KeyboardEvent) => void
}

/** One thing that the text makes; opens its form. */
export function ItemRow({ path, isWord = false, isCurrent = false, onPress, onKeyDown, ...facts }: ItemRowProps) {
  const { linked, events, click } = useLinkable(yamlPath(...path), 'builder')
  const { label = 'Unnamed', detail, problem, line } = facts
  const isUnnamed = facts.label === undefined
  const note = line === undefined ? detail : `line ${line}`
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
        <ItemLabel label={label} />
      </span>
      {problem && <ProblemDot kind={problem} />}
      {note && <span className={styles.note}>{note}</span>}
    </Button>
  )
}

const isOpenElsewhere = { 'aria-current': true } as const
const isClosed = { 'aria-expanded': false } as const
