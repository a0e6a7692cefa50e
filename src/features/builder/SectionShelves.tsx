import { itemCount } from './form/itemCount.ts'
import type { Section } from './form/section.ts'
import { ShelfView } from './ShelfView.tsx'
import { useForm } from './useForm.ts'

interface SectionShelvesProps {
  readonly section: Section
  readonly isNavigation: boolean
}

/** The parts of a section, one below the other. */
export function SectionShelves({ section, isNavigation }: SectionShelvesProps) {
  const { reading } = useForm()
  const { shelves, title } = section
  const filled = shelves.filter((shelf) => itemCount(reading, shelf) > 0).length
  return shelves.map((shelf) => (
    <ShelfView
      key={shelf.path.join('.')}
      shelf={shelf}
      hasTitle={filled > 1 || shelf.title !== title}
      isNavigation={isNavigation}
    />
  ))
}
