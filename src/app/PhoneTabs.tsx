import { Button } from 'react-aria-components'
import { withoutHints } from '../report/report.ts'
import type { PaneId } from '../store/settings.ts'
import { useWorkspace } from '../store/useWorkspace.ts'
import { Icon, type IconName } from '../ui/Icon.tsx'
import styles from './PhoneTabs.module.css'

interface PhoneTabsProps {
  readonly shown: PaneId
  readonly onShow: (pane: PaneId) => void
}

const tabs: readonly { readonly id: PaneId; readonly label: string; readonly icon: IconName }[] = [
  { id: 'builder', label: 'Builder', icon: 'layers' },
  { id: 'editor', label: 'Editor', icon: 'code' },
  { id: 'result', label: 'Result', icon: 'advanced' },
  { id: 'problems', label: 'Problems', icon: 'warning' },
]

/** At the bottom of a phone: which pane is in sight. */
export function PhoneTabs({ shown, onShow }: PhoneTabsProps) {
  const problems = withoutHints(useWorkspace((state) => state.latest?.problems) ?? [])
  const count = problems.length
  const kind = problems.some((problem) => problem.kind === 'error') ? 'error' : 'warning'
  return (
    <nav className={styles.tabs} aria-label="Panes">
      {tabs.map(({ id, label, icon }) => (
        <Button
          key={id}
          className={styles.tab}
          {...(shown === id && { 'aria-current': 'page' })}
          onPress={() => onShow(id)}
        >
          <Icon name={icon} size="large" />
          {label}
          {id === 'problems' && count > 0 && (
            <span className={styles.count} data-kind={kind}>
              {count}
            </span>
          )}
        </Button>
      ))}
    </nav>
  )
}
