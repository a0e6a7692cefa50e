import type { KeyboardEvent } from 'react'
import type { PathKey } from '../../report/path.ts'
import type { ResolvedGroup } from '../../spec/fieldsOf.ts'
import { BrokenRow } from './BrokenRow.tsx'
import { DragGrip } from './DragGrip.tsx'
import { itemName } from './focusItem.ts'
import type { ItemLabel } from './form/itemLabel.ts'
import { steppedIndex } from './form/steppedIndex.ts'
import { moveItem } from './itemActions.ts'
import { ItemCard } from './ItemCard.tsx'
import { ItemMenu } from './ItemMenu.tsx'
import { ItemRow } from './ItemRow.tsx'
import { useForm } from './useForm.ts'
import type { Reorder } from './useReorder.ts'
import styles from './ItemList.module.css'

interface ListedItemProps {
  readonly item: ResolvedGroup
  readonly path: readonly PathKey[]
  readonly name: ItemLabel
  /** How many items the list has. */
  readonly count: number
  readonly isOpen: boolean
  readonly isNavigation: boolean
  readonly reorder: Reorder
  readonly onOpen: (isOpen: boolean) => void
  readonly onWide: (() => void) | undefined
}

/** An item of a list: a row, or its form. Alt and an arrow key move it. */
export function ListedItem({
  item,
  path,
  name,
  count,
  isOpen,
  isNavigation,
  reorder,
  onOpen,
  onWide,
}: ListedItemProps) {
  const { reading } = useForm()
  const index = Number(path.at(-1))
  const label = name.label ?? 'Unnamed'
  const value = reading.valueAt(path)
  if (value?.kind === 'broken') return <BrokenRow label={name.label} line={value.line} path={path} />
  const takeKey = (event: KeyboardEvent): void => {
    const to = steppedIndex(event, index, count)
    if (to === undefined) return
    event.preventDefault()
    void moveItem(path, to, label)
  }
  return (
    <li data-item={itemName(path)}>
      <div
        className={styles.item}
        data-drop={reorder.sideOf(index)}
        onDragOver={(event) => reorder.onOver(index, event)}
        onDrop={(event) => reorder.onDrop(index, event)}
        onDragEnd={reorder.onEnd}
      >
        {count > 1 && !isOpen && <DragGrip onStart={(event) => reorder.onStart(index, label, event)} />}
        {isOpen && !isNavigation ? (
          <ItemCard
            group={item}
            path={path}
            name={name}
            menu={<ItemMenu item={item} path={path} label={label} count={count} onOpen={onOpen} />}
            onClose={() => onOpen(false)}
            onWide={onWide}
            onKeyDown={takeKey}
          />
        ) : (
          <ItemRow path={path} name={name} isCurrent={isOpen} onPress={() => onOpen(true)} onKeyDown={takeKey} />
        )}
      </div>
    </li>
  )
}
