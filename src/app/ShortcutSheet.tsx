import { use } from 'react'
import { Dialog } from '../ui/Dialog.tsx'
import { Keys } from '../ui/Keys.tsx'
import { keysText } from './commands/pageKeys.ts'
import { loadCommands } from './commands/runCommand.ts'
import styles from './ShortcutSheet.module.css'

interface ShortcutSheetProps {
  readonly onClose: () => void
}

/** All keys of the page. */
export function ShortcutSheet({ onClose }: ShortcutSheetProps) {
  const commands = use(loadCommands())
  return (
    <Dialog title="Keyboard" isOpen onChange={onClose} isWide>
      <dl className={styles.rows}>
        {commands.map(
          ({ id, keys, title, note }) =>
            keys !== undefined && (
              <div key={id} className={styles.row}>
                <dt>
                  <Keys>{keysText(keys)}</Keys>
                </dt>
                <dd>
                  {title}
                  {note !== undefined && <span className={styles.note}>{note}</span>}
                </dd>
              </div>
            ),
        )}
        <div className={styles.row}>
          <dt>
            <Keys>Esc</Keys>
          </dt>
          <dd>
            Close<span className={styles.note}>back to where you were</span>
          </dd>
        </div>
      </dl>
    </Dialog>
  )
}
