import type { ReactNode } from 'react'
import { useStore } from 'zustand'
import { builderView } from '../../store/builderView.ts'
import type { Section } from './form/section.ts'
import { itemAt } from './form/itemAt.ts'
import { SectionList } from './SectionList.tsx'
import { useForm } from './useForm.ts'
import { WideItem } from './WideItem.tsx'
import styles from './WideForm.module.css'

interface WideFormProps {
  readonly sections: readonly Section[]
  readonly goals: ReactNode
  /** The form of a goal; the one of the open item where absent. */
  readonly children: ReactNode
}

/** One form beside the text, with the sections at its left to go to others. */
export function WideForm({ sections, goals, children }: WideFormProps) {
  const { reading } = useForm()
  const { open, opened } = useStore(builderView)
  const found = open && itemAt(reading, sections, open)
  return (
    <div className={styles.columns}>
      <nav className={styles.nav} aria-label="Sections">
        <SectionList sections={sections} isNavigation />
        {goals}
      </nav>
      <div className={styles.scroll}>
        {children ??
          (found ? (
            <WideItem key={opened} item={found} />
          ) : (
            <p className={styles.none}>Choose at the left what to change.</p>
          ))}
      </div>
    </div>
  )
}
