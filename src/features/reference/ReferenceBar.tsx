import { findReferenceField } from '../../assist/reference/referenceFields.ts'
import type { LanguageId } from '../../spec/registry.ts'
import { openReference } from '../../store/referencePlace.ts'
import { useWorkspace } from '../../store/useWorkspace.ts'
import { Button } from '../../ui/Button.tsx'
import { Select } from '../../ui/Select.tsx'
import { languages, languageTitle } from './languages.ts'
import styles from './ReferenceBar.module.css'

interface ReferenceBarProps {
  readonly language: LanguageId
  readonly path: string
  readonly onClose: () => void
}

const idOf = ({ variant, version }: LanguageId): string => `${variant}/${version}`

const choices = Object.fromEntries(languages.map((language) => [idOf(language), languageTitle(language)]))

/** The top of the reference: the way back, and the language that it is about. */
export function ReferenceBar({ language, path, onClose }: ReferenceBarProps) {
  const name = useWorkspace((state) => state.document?.name)
  const choose = (id: string): void => {
    const chosen = languages.find((each) => idOf(each) === id)
    if (chosen) openReference(chosen, nearestPath(chosen, path))
  }
  return (
    <header className={styles.bar}>
      <Button variant="quiet" icon="chevron-left" onPress={onClose}>
        {name === undefined ? 'Back' : `Back to ${name}`}
      </Button>
      <span className={styles.space} />
      <div className={styles.language}>
        <Select label="Language" choices={choices} chosen={idOf(language)} onChange={choose} />
      </div>
    </header>
  )
}

// A field that the other language lacks gives way to what it is in.
function nearestPath(language: LanguageId, path: string): string {
  const names = path.split('.')
  for (let length = names.length; length > 0; length -= 1) {
    const shorter = names.slice(0, length).join('.')
    if (findReferenceField(language, shorter)) return shorter
  }
  return ''
}
