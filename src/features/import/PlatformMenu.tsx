import { platformEntries, platformName } from '../../store/platformEntries.ts'
import { useSettings } from '../../store/useSettings.ts'
import { Chip } from '../../ui/Chip.tsx'
import { Menu } from '../../ui/Menu.tsx'
import styles from './ImportBar.module.css'

/** Where the dynamic data of a Container Linux Config comes from. */
export function PlatformMenu() {
  const chosen = useSettings((state) => state.clcPlatform)
  const name = platformName(chosen)
  return (
    <Menu label="Platform" groups={[{ id: 'platform', entries: platformEntries(chosen) }]}>
      <Chip label={`Platform ${name.toLowerCase() === 'none' ? 'none' : name}`} icon="system">
        Platform <span className={styles.chosen}>{name}</span>
      </Chip>
    </Menu>
  )
}
