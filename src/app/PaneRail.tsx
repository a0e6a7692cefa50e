import { Button } from 'react-aria-components'
import type { PaneId } from '../store/settings.ts'
import { Icon, type IconName } from '../ui/Icon.tsx'
import { openPane } from './openPanes.ts'
import styles from './PaneRail.module.css'

interface PaneRailProps {
  readonly id: PaneId
  readonly label: string
  readonly icon: IconName
}

/** What is left of a closed pane: a way to open it again. */
export function PaneRail({ id, label, icon }: PaneRailProps) {
  return (
    <Button className={styles.rail} data-place={id} aria-label={`Open ${label}`} onPress={() => openPane(id)}>
      <Icon name={icon} />
      {label}
    </Button>
  )
}
