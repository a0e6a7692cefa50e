import { yamlPath, type PathKey } from '../../report/path.ts'
import { sentence } from '../../report/sentence.ts'
import type { ResolvedField } from '../../spec/fieldsOf.ts'
import { titleOf } from '../../spec/titleOf.ts'
import { MarkedText } from '../../ui/MarkedText.tsx'
import styles from './MoreFields.module.css'

interface RefusedFieldsProps {
  readonly fields: readonly ResolvedField[]
  readonly path: readonly PathKey[]
}

/** Fields that the variant cannot use, with the reason. */
export function RefusedFields({ fields, path }: RefusedFieldsProps) {
  const byReason = Map.groupBy(fields, ({ name, refused }) => {
    const entry = refused?.entry(yamlPath(...path, name))
    return entry ? (entry.help ?? sentence(entry.message)) : ''
  })
  return [...byReason].map(([reason, group]) => (
    <p key={reason} className={styles.refused}>
      {group.map(({ name }) => titleOf(name)).join(', ')}: <MarkedText text={reason} />
    </p>
  ))
}
