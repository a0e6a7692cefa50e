import {
  Header,
  Menu as AriaMenu,
  MenuItem as AriaMenuItem,
  MenuSection,
  Popover,
  Separator,
} from 'react-aria-components'
import { Icon } from './Icon.tsx'
import type { MenuGroup } from './Menu.tsx'
import type { PopupProps } from './PopupTrigger.tsx'
import styles from './MenuPopup.module.css'

interface MenuPopupProps extends PopupProps {
  readonly label: string
  readonly groups: readonly MenuGroup[]
}

/** The list of things to do that a menu's button opens. */
export function MenuPopup({ label, groups, trigger, isOpen, onChange, focus }: MenuPopupProps) {
  return (
    <Popover
      className={styles.popover}
      aria-label={label}
      placement="bottom start"
      offset={6}
      triggerRef={trigger}
      isOpen={isOpen}
      onOpenChange={onChange}
    >
      <AriaMenu
        className={styles.menu}
        aria-label={label}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- a menu takes the focus when it opens, as its pattern asks
        autoFocus={focus}
        onClose={() => onChange(false)}
      >
        {groups.flatMap((group, index) => [
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
  )
}
