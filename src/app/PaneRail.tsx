import { Button } from 'react-aria-components'
import { changePane, type PaneId } from '../store/settings.ts'
import { Icon, type IconName } from '../ui/Icon.tsx'
import styles from './PaneRail.module.css'

interface PaneRailProps {
  readonly id: PaneId
  readonly label: string
  readonly icon: IconName
}

/** What is left of a closed pane: a way to open it again. */
export function PaneRail({ id, label, icon }: PaneRailProps) {
  return (
    <Button
      className={styles.rail}
      data-place={id}
      aria-label={`Open ${label}`}
      onPress={() => changePane(id, { isOpen: true })}
    >
      <Icon name={icon} />
      {label}
    </Button>
  )
}
