import { useEffect } from 'react'
import { referenceFields, findReferenceField } from '../../assist/reference/referenceFields.ts'
import type { ReferencePlace } from '../../spec/referenceAddress.ts'
import { useWorkspace } from '../../store/useWorkspace.ts'
import { Screen } from '../../ui/Screen.tsx'
import { FieldPage } from './FieldPage.tsx'
import { languageTitle } from './languages.ts'
import { MissingField } from './MissingField.tsx'
import { ReferenceBar } from './ReferenceBar.tsx'
import { ReferenceIndex } from './ReferenceIndex.tsx'
import { SpecPage } from './SpecPage.tsx'
import { usualLanguage } from '../../spec/usualLanguage.ts'
import styles from './ReferenceScreen.module.css'

interface ReferenceScreenProps {
  readonly place: Partial<ReferencePlace>
  readonly onClose: () => void
}

/** Every field of every spec: the fields at the left, what there is to know of one at the right. */
export function ReferenceScreen({ place, onClose }: ReferenceScreenProps) {
  const read = useWorkspace((state) => state.latest?.spec)
  const { language = read ?? usualLanguage, path = '' } = place
  const found = path === '' ? undefined : findReferenceField(language, path)
  const title = `${path === '' ? 'Reference' : path} · ${languageTitle(language)} · Kindling`
  useEffect(() => {
    const before = document.title
    document.title = title
    return () => {
      document.title = before
    }
  }, [title])
  return (
    <Screen label="Reference" onClose={onClose}>
      <ReferenceBar language={language} path={path} onClose={onClose} />
      <div className={styles.columns}>
        <ReferenceIndex key={`${language.variant}/${language.version}`} language={language} path={path} />
        <article className={styles.page} key={path}>
          {found && <FieldPage language={language} found={found} />}
          {!found && path !== '' && <MissingField language={language} path={path} />}
          {path === '' && <SpecPage language={language} fields={referenceFields(language)} />}
        </article>
      </div>
    </Screen>
  )
}
