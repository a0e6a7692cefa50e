import type { ReactNode } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import { Pane } from './Pane.tsx'
import styles from './TabPane.module.css'

interface TabPaneProps {
  /** The name of the region. */
  readonly label: string
  readonly tabs: readonly TabContent[]
  readonly openId: string
  readonly onOpen: (id: string) => void
  /** Only the phone shows this pane alone. */
  readonly isShown?: boolean
}

interface TabContent {
  readonly id: string
  readonly title: string
  /** What stands at the right of the header while this tab is open. */
  readonly actions?: ReactNode
  readonly content: ReactNode
}

/** A pane whose header holds tabs. */
export function TabPane({ label, tabs, openId, onOpen, isShown = true }: TabPaneProps) {
  const open = tabs.find(({ id }) => id === openId)
  const list = (
    <TabList className={styles.list} aria-label={label}>
      {tabs.map(({ id, title }) => (
        <Tab key={id} id={id} className={styles.tab}>
          {title}
        </Tab>
      ))}
    </TabList>
  )
  return (
    <Tabs className={styles.tabs} selectedKey={openId} onSelectionChange={(key) => onOpen(String(key))}>
      <Pane label={label} title={list} actions={open?.actions} isShown={isShown}>
        {tabs.map(({ id, content }) => (
          <TabPanel key={id} id={id} className={styles.panel}>
            {content}
          </TabPanel>
        ))}
      </Pane>
    </Tabs>
  )
}
