import type { ReactNode } from 'react'
import { useStore } from 'zustand'
import { builderView, closeWide } from '../../store/builderView.ts'
import { Icon } from '../../ui/Icon.tsx'
import { LinkButton } from '../../ui/LinkButton.tsx'
import { PaneTitle } from '../../ui/PaneTitle.tsx'
import { itemAt } from './form/itemAt.ts'
import type { Section } from './form/section.ts'
import { useForm } from './useForm.ts'
import styles from './BuilderTitle.module.css'

interface BuilderTitleProps {
  readonly sections: readonly Section[]
  /** The place among the goals, while one of them has the wide form. */
  readonly goal: ReactNode
}

/** The heading of the Builder, with the place of the item in the wide form. */
export function BuilderTitle({ sections, goal }: BuilderTitleProps) {
  const { reading } = useForm()
  const { open, wide } = useStore(builderView)
  const found = wide === 'item' && open ? itemAt(reading, sections, open) : undefined
  return (
    <div className={styles.title}>
      <PaneTitle>Builder</PaneTitle>
      {wide === 'goal' && goal}
      {found && (
        <nav className={styles.crumbs} aria-label="Place in the form">
          <LinkButton onPress={closeWide}>{found.section.title}</LinkButton>
          <Icon name="chevron-right" size="small" />
          <span aria-current="page" className={styles.current}>
            {found.name.label ?? 'Unnamed'}
          </span>
        </nav>
      )}
    </div>
  )
}
