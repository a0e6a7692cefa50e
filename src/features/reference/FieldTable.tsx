import type { ReferenceField } from '../../assist/reference/referenceFields.ts'
import { typeWords } from '../../assist/describe/typeWords.ts'
import { referenceAddress } from '../../spec/referenceAddress.ts'
import type { LanguageId } from '../../spec/registry.ts'
import { MarkedText } from '../../ui/MarkedText.tsx'
import styles from './FieldTable.module.css'

interface FieldTableProps {
  readonly language: LanguageId
  readonly fields: readonly ReferenceField[]
}

/** Fields with their type and what they are for; each leads to its own page. */
export function FieldTable({ language, fields }: FieldTableProps) {
  return (
    <ul className={styles.fields}>
      {fields.map(({ path, field, optionOf }) => (
        <li key={path} className={styles.row}>
          <a className={styles.name} href={referenceAddress(language, path)}>
            <code>{field.name}</code>
          </a>
          <span className={styles.type}>
            {typeWords(field)}
            {field.required && ', required'}
            {field.refused && ', refused'}
            {optionOf && `, from ${optionOf[0]}`}
          </span>
          <p className={styles.doc}>
            <MarkedText text={field.doc} />
          </p>
        </li>
      ))}
    </ul>
  )
}
