import { fieldFacts } from '../../assist/reference/fieldFacts.ts'
import type { ReferenceField } from '../../assist/reference/referenceFields.ts'
import type { LanguageId } from '../../spec/registry.ts'
import { titleOf } from '../../spec/titleOf.ts'
import { Callout } from '../../ui/Callout.tsx'
import { MarkedText } from '../../ui/MarkedText.tsx'
import { FieldCrumbs } from './FieldCrumbs.tsx'
import { FieldExample } from './FieldExample.tsx'
import { FieldFactList } from './FieldFactList.tsx'
import { FieldTable } from './FieldTable.tsx'
import { FieldValues } from './FieldValues.tsx'
import styles from './FieldPage.module.css'

interface FieldPageProps {
  readonly language: LanguageId
  readonly found: ReferenceField
}

/** All there is to know of a field. */
export function FieldPage({ language, found }: FieldPageProps) {
  const { path, field, children } = found
  const facts = fieldFacts(language, found)
  const title = titleOf(field.name)
  return (
    <>
      <FieldCrumbs language={language} path={path} />
      <h1 className={styles.name}>
        <code>{field.name}</code>
        {title.toLowerCase() !== field.name && <span className={styles.title}>{title}</span>}
      </h1>
      <p className={styles.doc}>
        <MarkedText text={field.doc} />
      </p>
      {facts.refused !== undefined && (
        <Callout kind="error">
          <p>
            <b>Refused by this variant.</b> {capital(facts.refused)}.
          </p>
        </Callout>
      )}
      <FieldFactList found={found} facts={facts} />
      {facts.values && <FieldValues {...facts.values} />}
      {facts.example !== undefined && <FieldExample text={facts.example} />}
      {children.length > 0 && (
        <>
          <h2 className={styles.heading}>{field.kind === 'list' ? 'Fields of each' : 'Fields'}</h2>
          <FieldTable language={language} fields={children} />
        </>
      )}
    </>
  )
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
