import { useState } from 'react'
import { allReferenceFields, referenceFields, type ReferenceField } from '../../assist/reference/referenceFields.ts'
import type { LanguageId } from '../../spec/registry.ts'
import { TextInput } from '../../ui/TextInput.tsx'
import { countText } from '../../ui/countText.ts'
import { IndexLink } from './IndexLink.tsx'
import { searchFields } from './searchFields.ts'
import styles from './ReferenceIndex.module.css'

interface ReferenceIndexProps {
  readonly language: LanguageId
  /** The field that is open. */
  readonly path: string
}

/** The fields of a language as a tree that is open around the one that is read, or those that a search finds. */
export function ReferenceIndex({ language, path }: ReferenceIndexProps) {
  const [query, setQuery] = useState('')
  const all = allReferenceFields(language)
  const isSearching = query.trim() !== ''
  const found = isSearching ? searchFields(all, query) : []
  return (
    <nav className={styles.index} aria-label="Fields" data-searching={isSearching || undefined}>
      <div className={styles.search}>
        <TextInput
          label="Find a field"
          hasHiddenLabel
          placeholder={`Find one of ${all.length} fields`}
          icon="search"
          value={query}
          onChange={setQuery}
        />
      </div>
      {isSearching ? (
        <>
          <p className={styles.count} role="status">
            {found.length === 0 ? 'No field is called that.' : countText(found.length, 'field')}
          </p>
          <ul className={styles.list}>
            {found.map((each) => (
              <li key={each.path}>
                <IndexLink language={language} found={each} isOpen={each.path === path} isWhole />
              </li>
            ))}
          </ul>
        </>
      ) : (
        <div className={styles.list}>
          <Branch language={language} fields={referenceFields(language)} path={path} />
        </div>
      )}
    </nav>
  )
}

interface BranchProps {
  readonly language: LanguageId
  readonly fields: readonly ReferenceField[]
  readonly path: string
}

function Branch({ language, fields, path }: BranchProps) {
  return (
    <ul className={styles.branch}>
      {fields.map((each) => {
        const isAround = path === each.path || path.startsWith(`${each.path}.`)
        return (
          <li key={each.path}>
            <IndexLink language={language} found={each} isOpen={each.path === path} isAround={isAround} />
            {isAround && each.children.length > 0 && <Branch language={language} fields={each.children} path={path} />}
          </li>
        )
      })}
    </ul>
  )
}
