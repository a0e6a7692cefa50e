import { Dialog } from '../ui/Dialog.tsx'
import { Keys } from '../ui/Keys.tsx'
import { shortcuts } from './shortcuts.ts'
import styles from './ShortcutSheet.module.css'

interface ShortcutSheetProps {
  readonly isOpen: boolean
  readonly onChange: (isOpen: boolean) => void
}

/** All keys of the page. */
export function ShortcutSheet({ isOpen, onChange }: ShortcutSheetProps) {
  return (
    <Dialog title="Keyboard" isOpen={isOpen} onChange={onChange}>
      <dl>
        {shortcuts.map(({ keys, does }) => (
          <div key={keys} className={styles.row}>
            <dt>
              <Keys>{keys}</Keys>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}
