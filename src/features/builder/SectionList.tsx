import { useForm } from './useForm.ts'
import type { Section } from './form/section.ts'
import { BrokenRow } from './BrokenRow.tsx'
import { BuilderSection } from './BuilderSection.tsx'
import styles from './SectionList.module.css'

interface SectionListProps {
  readonly sections: readonly Section[]
  /** Whether the forms stand elsewhere. */
  readonly isNavigation?: boolean
}

/** All sections; above them what cannot be read and belongs to no item. */
export function SectionList({ sections, isNavigation = false }: SectionListProps) {
  const { broken, pathAt } = useForm().reading
  const inNoItem = broken.filter(({ start }) => pathAt(start).every((key) => typeof key === 'string'))
  return (
    <ul className={styles.sections}>
      {inNoItem.map(({ line, start }) => (
        <BrokenRow key={start} line={line} offset={start} />
      ))}
      {sections.map((section) => (
        <BuilderSection key={section.id} section={section} isNavigation={isNavigation} />
      ))}
    </ul>
  )
}
