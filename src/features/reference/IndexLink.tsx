import type { ReferenceField } from '../../assist/reference/referenceFields.ts'
import { typeWords } from '../../assist/describe/typeWords.ts'
import { referenceAddress } from '../../spec/referenceAddress.ts'
import type { LanguageId } from '../../spec/registry.ts'
import { Icon } from '../../ui/Icon.tsx'
import styles from './IndexLink.module.css'

interface IndexLinkProps {
  readonly language: LanguageId
  readonly found: ReferenceField
  /** Whether it is the field that is read. */
  readonly isOpen: boolean
  /** Whether that field is in this one; its own are shown below then. */
  readonly isAround?: boolean
  /** Whether its whole path is shown, not its name alone. */
  readonly isWhole?: boolean
}

/** A field in the index, with its type. */
export function IndexLink({ language, found, isOpen, isAround = false, isWhole = false }: IndexLinkProps) {
  const { path, field, children } = found
  return (
    <a
      className={styles.link}
      href={referenceAddress(language, path)}
      {...(isOpen && { 'aria-current': 'page' })}
      data-refused={field.refused && ''}
    >
      {!isWhole && (
        <span className={styles.mark}>
          {children.length > 0 && <Icon name={isAround ? 'chevron-down' : 'chevron-right'} size="small" />}
        </span>
      )}
      <code className={styles.name}>{isWhole ? path : field.name}</code>
      <span className={styles.type}>{field.refused ? 'refused' : typeWords(field)}</span>
    </a>
  )
}
