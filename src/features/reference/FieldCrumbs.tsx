import { Fragment } from 'react'
import { referenceAddress } from '../../spec/referenceAddress.ts'
import type { LanguageId } from '../../spec/registry.ts'
import { Icon } from '../../ui/Icon.tsx'
import { languageTitle } from './languages.ts'
import styles from './FieldCrumbs.module.css'

interface FieldCrumbsProps {
  readonly language: LanguageId
  readonly path: string
}

/** What a field is in, each with the way to it. */
export function FieldCrumbs({ language, path }: FieldCrumbsProps) {
  const names = path.split('.')
  return (
    <nav className={styles.crumbs} aria-label="What it is in">
      <a href={referenceAddress(language)}>{languageTitle(language)}</a>
      {names.slice(0, -1).map((name, index) => {
        const above = names.slice(0, index + 1).join('.')
        return (
          <Fragment key={above}>
            <Icon name="chevron-right" size="small" />
            <a href={referenceAddress(language, above)}>{name}</a>
          </Fragment>
        )
      })}
    </nav>
  )
}
