import { openWide } from '../../store/builderView.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { MarkedText } from '../../ui/MarkedText.tsx'
import { itemName } from './focusItem.ts'
import type { FoundItem } from './form/itemAt.ts'
import { ItemFields } from './ItemFields.tsx'
import { deletePlace, duplicateItem } from './itemActions.ts'
import { LineButton } from './LineButton.tsx'
import { useForm } from './useForm.ts'
import styles from './WideForm.module.css'

interface WideItemProps {
  readonly item: FoundItem
}

/** The form of an item with all the room it needs. */
export function WideItem({ item: { group, path, name, count } }: WideItemProps) {
  const { reading, ItemGoal } = useForm()
  const label = name.label ?? 'Unnamed'
  const duplicate = async (): Promise<void> => {
    if (await duplicateItem(path, group, reading)) openWide([...path.slice(0, -1), Number(path.at(-1)) + 1])
  }
  return (
    <section className={styles.form} aria-label={label} data-item={itemName(path)}>
      <header className={styles.head}>
        <div>
          <h3 className={styles.title} data-word={count === 0 || undefined}>
            {label}
          </h3>
          <p className={styles.hint}>
            <MarkedText text={group.doc} />
          </p>
        </div>
        <LineButton path={path} />
        {count > 0 && <IconButton icon="copy" label={`Duplicate ${label}`} onPress={() => void duplicate()} />}
        {reading.placeOf(path) && (
          <IconButton icon="trash" label={`Delete ${label}`} onPress={() => void deletePlace(path, label)} />
        )}
      </header>
      <div data-form>
        {ItemGoal && <ItemGoal path={path} />}
        <ItemFields group={group} path={path} />
      </div>
    </section>
  )
}
