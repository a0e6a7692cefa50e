import type { ReferenceField } from '../../assist/reference/referenceFields.ts'
import { referenceUrl } from '../../assist/describe/referenceUrl.ts'
import { clc, findSpec, isVariant, type LanguageId } from '../../spec/registry.ts'
import { ExternalLink } from '../../ui/ExternalLink.tsx'
import { FieldTable } from './FieldTable.tsx'
import { languageTitle } from './languages.ts'
import styles from './FieldPage.module.css'

interface SpecPageProps {
  readonly language: LanguageId
  readonly fields: readonly ReferenceField[]
}

/** A language as a whole: what comes out of it, and its fields at the top. */
export function SpecPage({ language, fields }: SpecPageProps) {
  const spec = isVariant(language.variant) ? findSpec(language.variant, language.version) : undefined
  return (
    <>
      <h1 className={styles.spec}>{languageTitle(language)}</h1>
      {spec && (
        <p className={styles.doc}>
          Begins with <code>variant: {spec.variant}</code> and <code>version: {spec.version}</code>, and becomes
          Ignition {spec.ignition}. <ExternalLink href={referenceUrl(spec)}>Butane’s documentation</ExternalLink>
        </p>
      )}
      {language.variant === clc.variant && (
        <p className={styles.doc}>The language before Butane, for Container Linux. It becomes Ignition 2.3.0.</p>
      )}
      <FieldTable language={language} fields={fields} />
    </>
  )
}
