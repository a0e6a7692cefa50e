import { useState } from 'react'
import type { PathKey } from '../../report/path.ts'
import type { ResolvedGroup } from '../../spec/fieldsOf.ts'
import { ShortList } from '../../ui/ShortList.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { rowFacts } from './form/rowFacts.ts'
import { ListedItem } from './ListedItem.tsx'
import { useForm } from './useForm.ts'
import { useReorder } from './useReorder.ts'
import styles from './ItemList.module.css'

interface ItemListProps {
  readonly name: string
  readonly item: ResolvedGroup
  /** Of the list. */
  readonly path: readonly PathKey[]
  /** The item whose form is open. */
  readonly open: number | undefined
  /** Tells that form from those before it; it goes where its item goes, with the focus and all that is unfolded in it. */
  readonly opened: number
  /** Whether the forms stand elsewhere. */
  readonly isNavigation?: boolean
  readonly onOpen: (index: number | undefined) => void
  /** Opens the wide form; absent where the list is part of a form. */
  readonly onWide?: (index: number) => void
}

/** From how many items on a list can be filtered. */
const many = 13

/** The items of a list: rows that open to forms, to be put in order. */
export function ItemList({ name, item, path, open, opened, isNavigation = false, onOpen, onWide }: ItemListProps) {
  const { reading, problems } = useForm()
  const [wanted, setWanted] = useState('')
  const reorder = useReorder(path)
  const all = Array.from({ length: reading.countAt(path) }, (_, index) => ({
    index,
    ...rowFacts(reading, problems, item, [...path, index]),
  }))
  const isFiltered = all.length >= many && wanted.trim() !== ''
  const shown = isFiltered
    ? all.filter(({ label = '' }) => label.toLowerCase().includes(wanted.trim().toLowerCase()))
    : all
  return (
    <>
      {all.length >= many && (
        <div className={styles.filter}>
          <TextInput
            label={`Filter ${name}`}
            hasHiddenLabel
            icon="filter"
            placeholder={`Filter ${all.length}`}
            value={wanted}
            onChange={setWanted}
          />
        </div>
      )}
      {isFiltered && shown.length === 0 && <p className={styles.none}>None of them has that in its name.</p>}
      <ShortList className={styles.items} items={shown} atLeast={isFiltered || open === undefined ? 0 : open + 1}>
        {(each) => (
          <ListedItem
            key={each.index === open ? `open ${opened}` : each.index}
            {...each}
            item={item}
            list={path}
            count={all.length}
            isOpen={each.index === open}
            isNavigation={isNavigation}
            reorder={reorder}
            onOpen={onOpen}
            onWide={onWide}
          />
        )}
      </ShortList>
    </>
  )
}
