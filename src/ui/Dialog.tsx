import type { ReactNode } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { IconButton } from './IconButton.tsx'
import styles from './Dialog.module.css'

interface DialogProps {
  readonly title: string
  readonly isOpen: boolean
  readonly onChange: (isOpen: boolean) => void
  readonly children: ReactNode
  /** Whether it holds more than a column of text. */
  readonly isWide?: boolean
  /** What stands at the end: the buttons. */
  readonly foot?: ReactNode
}

/** A box over the page; on a phone a sheet from below. It takes the focus and gives it back. */
export function Dialog({ title, isOpen, onChange, children, isWide = false, foot }: DialogProps) {
  return (
    <ModalOverlay className={styles.scrim} isOpen={isOpen} onOpenChange={onChange} isDismissable>
      <Modal className={styles.modal} data-wide={isWide || undefined}>
        <AriaDialog className={styles.dialog}>
          <header className={styles.head}>
            <Heading slot="title" className={styles.title}>
              {title}
            </Heading>
            <IconButton icon="close" label="Close" onPress={() => onChange(false)} />
          </header>
          <div className={styles.body}>{children}</div>
          {foot && <footer className={styles.foot}>{foot}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
