import { firstSpecs } from '../../assist/reference/fieldFacts.ts'
import { referenceAddress } from '../../spec/referenceAddress.ts'
import type { LanguageId } from '../../spec/registry.ts'
import { languageTitle } from './languages.ts'
import styles from './FieldPage.module.css'
import facts from './FieldFactList.module.css'

interface MissingFieldProps {
  readonly language: LanguageId
  readonly path: string
}

/** Says that a language has no such field, and which ones do. */
export function MissingField({ language, path }: MissingFieldProps) {
  const others = firstSpecs(path)
  return (
    <>
      <h1 className={styles.name}>
        <code>{path}</code>
      </h1>
      <p className={styles.doc}>
        {`${languageTitle(language)} has no such field. `}
        {others.length === 0 && <a href={referenceAddress(language)}>All its fields</a>}
      </p>
      {others.length > 0 && (
        <dl className={facts.facts}>
          <div className={facts.fact}>
            <dt>Since</dt>
            <dd>
              {others.map((spec) => (
                <a key={spec.variant} className={facts.since} href={referenceAddress(spec, path)}>
                  {languageTitle(spec)}
                </a>
              ))}
            </dd>
          </div>
        </dl>
      )}
    </>
  )
}
