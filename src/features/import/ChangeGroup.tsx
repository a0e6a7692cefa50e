import { Icon, type IconName } from '../../ui/Icon.tsx'
import { ShortList } from '../../ui/ShortList.tsx'
import type { ImportChange } from './changesOf.ts'
import { ChangeRow } from './ChangeRow.tsx'
import styles from './WhatChanged.module.css'

interface ChangeGroupProps {
  readonly title: string
  readonly icon: IconName
  readonly changes: readonly ImportChange[]
  readonly linked: ImportChange | undefined
  readonly onLink: (change: ImportChange | undefined) => void
}

/** Changes of one kind; nothing where there are none. */
export function ChangeGroup({ title, icon, changes, linked, onLink }: ChangeGroupProps) {
  if (changes.length === 0) return null
  return (
    <section className={styles.group} aria-label={title}>
      <h3 className={styles.title} data-kind={icon}>
        <Icon name={icon} />
        {title}
        <span className={styles.count}>{changes.length}</span>
      </h3>
      <ShortList className={styles.list} items={changes}>
        {(change, index) => (
          <ChangeRow
            key={index}
            change={change}
            isLinked={linked?.title === change.title && linked.from?.first === change.from?.first}
            onLink={onLink}
          />
        )}
      </ShortList>
    </section>
  )
}
