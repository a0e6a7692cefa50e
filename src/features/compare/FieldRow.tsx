import type { FieldChange } from '../../ignition/compare/compareConfigs.ts'
import { fieldTitle, hasLines } from './changeWords.ts'
import { TextChange } from '../../ui/TextChange.tsx'
import styles from './FieldRow.module.css'

interface FieldRowProps {
  readonly field: FieldChange
  /** Whether its name has to be said. */
  readonly isNamed: boolean
}

/** One part of a thing, before and after. */
export function FieldRow({ field, isNamed }: FieldRowProps) {
  const { before, after } = field
  const name = isNamed && <span className={styles.name}>{fieldTitle(field)}</span>
  if (hasLines(field)) {
    return (
      <li className={styles.block}>
        {name}
        <TextChange label={`Lines of ${field.name}`} before={before ?? ''} after={after ?? ''} />
      </li>
    )
  }
  return (
    <li className={styles.field}>
      {name}
      <Side word="before" value={before} />
      {before !== undefined && after !== undefined && <span aria-hidden="true">→</span>}
      <Side word="now" value={after} />
    </li>
  )
}

interface SideProps {
  readonly word: 'before' | 'now'
  readonly value: string | undefined
}

function Side({ word, value }: SideProps) {
  if (value === undefined) return null
  const Element = word === 'before' ? 'del' : 'ins'
  return (
    <Element className={styles[word]}>
      <span className={styles.word}>{word} </span>
      {value || 'empty'}
    </Element>
  )
}
