import { useStore } from 'zustand'
import type { PathKey } from '../../report/path.ts'
import { builderView, openWide } from '../../store/builderView.ts'
import { indexIn } from './form/indexIn.ts'
import type { ListShelf } from './form/section.ts'
import { ItemList } from './ItemList.tsx'
import { useForm } from './useForm.ts'
import styles from './BuilderSection.module.css'

interface ListShelfViewProps {
  readonly shelf: ListShelf
  readonly hasTitle: boolean
  readonly isNavigation: boolean
  readonly onOpen: (path: readonly PathKey[] | undefined) => void
}

/** The items of a part of a section; nothing where it has none. */
export function ListShelfView({ shelf, hasTitle, isNavigation, onOpen }: ListShelfViewProps) {
  const { reading } = useForm()
  const { path, title, item } = shelf
  const open = useStore(builderView, (state) => indexIn(path, state.open))
  const opened = useStore(builderView, (state) => state.opened)
  if (reading.countAt(path) === 0) return null
  return (
    <>
      {hasTitle && <h4 className={styles.shelf}>{title}</h4>}
      <ItemList
        name={title}
        item={item}
        path={path}
        open={open}
        opened={opened}
        isNavigation={isNavigation}
        onOpen={(index) => onOpen(index === undefined ? undefined : [...path, index])}
        onWide={(index) => openWide([...path, index])}
      />
    </>
  )
}
