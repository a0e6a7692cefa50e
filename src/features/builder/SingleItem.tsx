import { useStore } from 'zustand'
import type { PathKey } from '../../report/path.ts'
import { builderView, openWide } from '../../store/builderView.ts'
import { itemName } from './focusItem.ts'
import { itemCount } from './form/itemCount.ts'
import { rowState } from './form/rowFacts.ts'
import type { SingleShelf } from './form/section.ts'
import { ItemCard } from './ItemCard.tsx'
import { ItemMenu } from './ItemMenu.tsx'
import { ItemRow } from './ItemRow.tsx'
import { useForm } from './useForm.ts'
import styles from './ItemList.module.css'

interface SingleItemProps {
  readonly shelf: SingleShelf
  readonly isNavigation: boolean
  readonly onOpen: (path: readonly PathKey[] | undefined) => void
}

/** Something that a config has once: a row, or its form. */
export function SingleItem({ shelf, isNavigation, onOpen }: SingleItemProps) {
  const { reading, problems } = useForm()
  const open = useStore(builderView, (state) => state.open)
  const { path, title, group } = shelf
  const isOpen = open !== undefined && itemName(open) === itemName(path)
  const isSet = itemCount(reading, shelf) > 0
  const facts = { label: title, detail: isSet ? undefined : 'Not set', ...rowState(reading, problems, path) }
  const menu = isSet && <ItemMenu path={path} label={title} onOpen={() => onOpen(undefined)} />
  return (
    <ul className={styles.items}>
      <li data-item={itemName(path)}>
        {isOpen && !isNavigation ? (
          <ItemCard
            group={group}
            path={path}
            name={title}
            menu={menu}
            onClose={() => onOpen(undefined)}
            onWide={() => openWide(path)}
          />
        ) : (
          <ItemRow {...facts} path={path} isWord isCurrent={isOpen} onPress={() => onOpen(path)} />
        )}
      </li>
    </ul>
  )
}
