import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { IconButton } from '../ui/IconButton.tsx'
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
    <ModalOverlay className={styles.scrim} isOpen={isOpen} onOpenChange={onChange} isDismissable>
      <Modal className={styles.modal}>
        <Dialog className={styles.dialog}>
          <header className={styles.head}>
            <Heading slot="title" className={styles.title}>
              Keyboard
            </Heading>
            <IconButton icon="close" label="Close" onPress={() => onChange(false)} />
          </header>
          <dl className={styles.list}>
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
      </Modal>
    </ModalOverlay>
  )
}
