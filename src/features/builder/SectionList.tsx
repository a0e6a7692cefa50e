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
  const { broken } = useForm().reading
  return (
    <ul className={styles.sections}>
      {broken && broken.path === undefined && <BrokenRow line={broken.line} offset={broken.offset} />}
      {sections.map((section) => (
        <BuilderSection key={section.id} section={section} isNavigation={isNavigation} />
      ))}
    </ul>
  )
}
