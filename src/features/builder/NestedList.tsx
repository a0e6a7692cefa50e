import { useStore } from 'zustand'
import { titleOf } from '../../spec/titleOf.ts'
import { builderView, openInner } from '../../store/builderView.ts'
import { Button } from '../../ui/Button.tsx'
import { focusItem } from './focusItem.ts'
import { addNoun } from './form/addNoun.ts'
import { indexIn } from './form/indexIn.ts'
import { addItem } from './itemActions.ts'
import { ItemList } from './ItemList.tsx'
import { useForm, type NestedListProps } from './useForm.ts'
import styles from './NestedList.module.css'

/** A list within a form, such as the drop-ins of a unit. */
export function NestedList({ list, item, path }: NestedListProps) {
  const { reading } = useForm()
  const open = useStore(builderView, ({ inner }) => indexIn(path, inner))
  const opened = useStore(builderView, (state) => state.innerOpened)
  const count = reading.countAt(path)
  const add = async (): Promise<void> => {
    if (!(await addItem(path, item, count))) return
    openInner([...path, count])
    focusItem([...path, count], true)
  }
  return (
    <div className={styles.nested}>
      {count > 0 && (
        <ItemList
          name={titleOf(list.name)}
          item={item}
          path={path}
          open={open}
          opened={opened}
          onOpen={(index) => openInner(index === undefined ? undefined : [...path, index])}
        />
      )}
      <Button variant="quiet" icon="plus" onPress={() => void add()}>
        Add {addNoun(item)}
      </Button>
    </div>
  )
}
