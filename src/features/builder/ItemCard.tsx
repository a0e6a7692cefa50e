import type { KeyboardEvent, ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { yamlPath, type PathKey } from '../../report/path.ts'
import type { ResolvedGroup } from '../../spec/fieldsOf.ts'
import { useLinkable } from '../../store/useLinkable.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { ItemFields } from './ItemFields.tsx'
import { ItemLabel } from './ItemLabel.tsx'
import { LineButton } from './LineButton.tsx'
import { useForm } from './useForm.ts'
import styles from './ItemCard.module.css'

interface ItemCardProps {
  readonly group: ResolvedGroup
  readonly path: readonly PathKey[]
  /** Undefined while nothing names it. */
  readonly name: string | undefined
  /** What can be done with it. */
  readonly menu: ReactNode
  readonly onClose: () => void
  /** Opens the wide form; absent where the item is part of a form. */
  readonly onWide: (() => void) | undefined
  readonly onKeyDown?: (event: KeyboardEvent) => void
}

/** An open item in its list: its form. */
export function ItemCard({ group, path, name, menu, onClose, onWide, onKeyDown }: ItemCardProps) {
  const { linked } = useLinkable(yamlPath(...path), 'builder')
  const { ItemGoal } = useForm()
  const label = name ?? 'Unnamed'
  return (
    <section className={styles.card} aria-label={label} data-linked={linked}>
      <div className={styles.head}>
        <Button
          className={styles.title}
          data-head
          data-linked={linked}
          data-unnamed={name === undefined || undefined}
          aria-expanded
          onPress={onClose}
          {...(onKeyDown && { onKeyDown })}
        >
          <ItemLabel label={label} />
        </Button>
        <LineButton path={path} />
        {onWide && <IconButton icon="expand" label={`Open ${label} beside the text`} onPress={onWide} />}
        {menu}
      </div>
      <div className={styles.body} data-form>
        {onWide && ItemGoal && <ItemGoal path={path} />}
        <ItemFields group={group} path={path} />
      </div>
    </section>
  )
}
