import type { ReactNode } from 'react'
import {
  Header,
  Menu as AriaMenu,
  MenuItem as AriaMenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
  Separator,
} from 'react-aria-components'
import { Icon, type IconName } from './Icon.tsx'
import styles from './Menu.module.css'

export interface MenuEntry {
  readonly id: string
  readonly label: string
  readonly icon?: IconName
  readonly detail?: string
  readonly isDisabled?: boolean
  readonly onAction: () => void
}

export interface MenuGroup {
  readonly id: string
  readonly title?: string
  readonly entries: readonly MenuEntry[]
}

interface MenuProps {
  readonly label: string
  readonly groups: readonly MenuGroup[]
  /** The button that opens it. */
  readonly children: ReactNode
  readonly onOpen?: () => void
}

/** A button that opens a list of things to do. */
export function Menu({ label, groups, children, onOpen }: MenuProps) {
  const shown = groups.filter(({ entries }) => entries.length > 0)
  return (
    <MenuTrigger onOpenChange={(isOpen) => isOpen && onOpen?.()}>
      {children}
      <Popover className={styles.popover} placement="bottom start" offset={6}>
        <AriaMenu className={styles.menu} aria-label={label}>
          {shown.flatMap((group, index) => [
            ...(index > 0 ? [<Separator key={`before ${group.id}`} className={styles.rule} />] : []),
            <MenuSection key={group.id} id={group.id} {...(!group.title && { 'aria-label': label })}>
              {group.title && <Header className={styles.title}>{group.title}</Header>}
              {group.entries.map((entry) => (
                <AriaMenuItem
                  key={entry.id}
                  id={`${group.id}/${entry.id}`}
                  className={styles.item}
                  textValue={entry.label}
                  isDisabled={entry.isDisabled ?? false}
                  onAction={entry.onAction}
                >
                  {entry.icon && <Icon name={entry.icon} />}
                  <span className={styles.label}>{entry.label}</span>
                  {entry.detail && <span className={styles.detail}>{entry.detail}</span>}
                </AriaMenuItem>
              ))}
            </MenuSection>,
          ])}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  )
}
