import type { Conversion } from '../../convert/convert.ts'
import { copyText } from '../../ui/copyText.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { PaneTitle } from '../../ui/PaneTitle.tsx'
import { linesText, type ImportChange } from './changesOf.ts'
import { ChangeGroup } from './ChangeGroup.tsx'
import styles from './WhatChanged.module.css'

interface WhatChangedProps {
  readonly changes: readonly ImportChange[]
  readonly conversion: Conversion
  readonly linked: ImportChange | undefined
  readonly onLink: (change: ImportChange | undefined) => void
}

/** All that a conversion changes, in three groups, each with its lines in both texts. */
export function WhatChanged({ changes, conversion, linked, onLink }: WhatChangedProps) {
  const of = (group: ImportChange['group']): readonly ImportChange[] => changes.filter((each) => each.group === group)
  const isRefused = conversion.text === undefined
  const others = [
    { group: 'unit', icon: 'unit', title: 'Became a unit' },
    { group: 'file', icon: 'file', title: 'Became a file' },
  ] as const
  return (
    <section className={styles.changed} aria-label="What changed" data-part="changes">
      <header className={styles.head}>
        <PaneTitle>{isRefused ? 'What is in the way' : 'What changed'}</PaneTitle>
        {!isRefused && <p className={styles.hint}>{summary(changes)}</p>}
        {changes.length > 0 && (
          <IconButton
            icon="copy"
            label="Copy this list"
            onPress={() => void copyText(changes.map(lineOf).join('\n'), 'List copied')}
          />
        )}
      </header>
      {changes.length > 0 && (
        <div className={styles.groups}>
          <ChangeGroup
            title={isRefused ? 'To mend first' : 'Not carried over, or to be checked'}
            icon={isRefused ? 'error' : 'warning'}
            changes={of('lost')}
            linked={linked}
            onLink={onLink}
          />
          {others.map(({ group, icon, title }) => (
            <ChangeGroup key={group} title={title} icon={icon} changes={of(group)} linked={linked} onLink={onLink} />
          ))}
        </div>
      )}
    </section>
  )
}

const summary = (changes: readonly ImportChange[]): string =>
  changes.length === 0 ? 'Nothing. Everything is carried over.' : 'Everything else is carried over.'

const lineOf = ({ title, help, from }: ImportChange): string =>
  [from ? `${linesText(from)}: ${title}` : title, help].filter(Boolean).join('. ')
