import type { ReactNode } from 'react'
import { Dialog, Modal, ModalOverlay } from 'react-aria-components'
import styles from './Screen.module.css'

interface ScreenProps {
  /** The accessible name. */
  readonly label: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/** Something that takes the whole page for a while. It takes the focus and gives it back; Escape closes it. */
export function Screen({ label, onClose, children }: ScreenProps) {
  return (
    <ModalOverlay className={styles.overlay} isOpen onOpenChange={onClose}>
      <Modal className={styles.modal}>
        <Dialog className={styles.screen} aria-label={label}>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
