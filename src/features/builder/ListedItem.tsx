import { memo, type KeyboardEvent } from 'react'
import type { PathKey } from '../../report/path.ts'
import type { ResolvedGroup } from '../../spec/fieldsOf.ts'
import { BrokenRow } from './BrokenRow.tsx'
import { DragGrip } from './DragGrip.tsx'
import { itemName } from './focusItem.ts'
import type { RowFacts } from './form/rowFacts.ts'
import { steppedIndex } from './form/steppedIndex.ts'
import { moveItem } from './itemActions.ts'
import { ItemCard } from './ItemCard.tsx'
import { ItemMenu } from './ItemMenu.tsx'
import { ItemRow } from './ItemRow.tsx'
import type { Reorder } from './useReorder.ts'
import styles from './ItemList.module.css'

interface ListedItemProps extends RowFacts {
  readonly item: ResolvedGroup
  /** Of the list; the same as long as it is the same list. */
  readonly list: readonly PathKey[]
  readonly index: number
  /** How many items the list has. */
  readonly count: number
  readonly isOpen: boolean
  readonly isNavigation: boolean
  readonly reorder: Reorder
  /** Opens the item at an index, or none. */
  readonly onOpen: (index: number | undefined) => void
  readonly onWide: ((index: number) => void) | undefined
}

/**
 * An item of a list: a row, or its form. Alt and an arrow key move it. Hundreds of rows must not be drawn at each key press,
 * so a row is drawn anew only where something of it has changed.
 */
export const ListedItem = memo(function ListedItem({
  item,
  list,
  index,
  count,
  isOpen,
  isNavigation,
  reorder,
  onOpen,
  onWide,
  ...facts
}: ListedItemProps) {
  const path = [...list, index]
  const { label = 'Unnamed', line } = facts
  if (facts.isBroken) return <BrokenRow label={facts.label} line={line} path={path} />
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
            name={facts.label}
            menu={<ItemMenu item={item} path={path} label={label} count={count} onOpen={() => onOpen(undefined)} />}
            onClose={() => onOpen(undefined)}
            onWide={onWide && (() => onWide(index))}
            onKeyDown={takeKey}
          />
        ) : (
          <ItemRow {...facts} path={path} isCurrent={isOpen} onPress={() => onOpen(index)} onKeyDown={takeKey} />
        )}
      </div>
    </li>
  )
})
