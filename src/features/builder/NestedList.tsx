import { useState } from 'react'
import { titleOf } from '../../spec/titleOf.ts'
import { Button } from '../../ui/Button.tsx'
import { focusItem } from './focusItem.ts'
import { addNoun } from './form/addNoun.ts'
import { addItem } from './itemActions.ts'
import { ItemList } from './ItemList.tsx'
import { useForm, type NestedListProps } from './useForm.ts'
import styles from './NestedList.module.css'

/** A list within a form, such as the drop-ins of a unit. */
export function NestedList({ list, item, path }: NestedListProps) {
  const { reading } = useForm()
  const [open, setOpen] = useState<number>()
  const count = reading.countAt(path)
  const add = async (): Promise<void> => {
    if (!(await addItem(path, item, count))) return
    setOpen(count)
    focusItem([...path, count], true)
  }
  return (
    <div className={styles.nested}>
      {count > 0 && <ItemList name={titleOf(list.name)} item={item} path={path} open={open} onOpen={setOpen} />}
      <Button variant="quiet" icon="plus" onPress={() => void add()}>
        Add {addNoun(item)}
      </Button>
    </div>
  )
}
