import type { ReactNode } from 'react'
import { Dialog, Modal, ModalOverlay, Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import { IconButton } from './IconButton.tsx'
import { Keys } from './Keys.tsx'
import styles from './Drawer.module.css'

interface DrawerProps {
  readonly label: string
  readonly tabs: readonly DrawerContent[]
  readonly openId: string
  readonly onOpen: (id: string) => void
  readonly onClose: () => void
}

interface DrawerContent {
  readonly id: string
  readonly title: string
  readonly content: ReactNode
}

/** A part of the page that comes over it from the left, on a phone from below, with tabs. It takes the focus and gives it back. */
export function Drawer({ label, tabs, openId, onOpen, onClose }: DrawerProps) {
  return (
    <ModalOverlay className={styles.scrim} isOpen onOpenChange={(isOpen) => !isOpen && onClose()} isDismissable>
      <Modal className={styles.drawer}>
        <Dialog className={styles.dialog} aria-label={label}>
          <Tabs className={styles.tabs} selectedKey={openId} onSelectionChange={(key) => onOpen(String(key))}>
            <header className={styles.head}>
              <TabList className={styles.list} aria-label={label}>
                {tabs.map(({ id, title }) => (
                  <Tab key={id} id={id} className={styles.tab}>
                    {title}
                  </Tab>
                ))}
              </TabList>
              <span className={styles.key}>
                <Keys>Esc</Keys>
              </span>
              <IconButton icon="close" label="Close" onPress={onClose} />
            </header>
            {tabs.map(({ id, content }) => (
              <TabPanel key={id} id={id} className={styles.panel}>
                {content}
              </TabPanel>
            ))}
          </Tabs>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
