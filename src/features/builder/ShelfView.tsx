import { openItem, openWide } from '../../store/builderView.ts'
import type { PathKey } from '../../report/path.ts'
import { itemCount } from './form/itemCount.ts'
import type { Shelf } from './form/section.ts'
import { ListShelfView } from './ListShelfView.tsx'
import { RefusedShelf } from './RefusedShelf.tsx'
import { SingleItem } from './SingleItem.tsx'
import { useForm } from './useForm.ts'

interface ShelfViewProps {
  readonly shelf: Shelf
  /** Whether it stands beside others. */
  readonly hasTitle: boolean
  readonly isNavigation: boolean
}

/** A part of a section. Of what is empty and cannot be used by the variant, the reason is shown. */
export function ShelfView({ shelf, hasTitle, isNavigation }: ShelfViewProps) {
  const { reading } = useForm()
  const { refused } = shelf.kind === 'list' ? shelf.field : shelf.group
  if (refused && itemCount(reading, shelf) === 0)
    return <RefusedShelf title={shelf.title} path={shelf.path} refused={refused} />
  const open = (at: readonly PathKey[] | undefined): void => (isNavigation && at ? openWide(at) : openItem(at))
  if (shelf.kind === 'single') return <SingleItem shelf={shelf} isNavigation={isNavigation} onOpen={open} />
  return <ListShelfView shelf={shelf} hasTitle={hasTitle} isNavigation={isNavigation} onOpen={open} />
}
