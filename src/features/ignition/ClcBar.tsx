import { openImport } from '../../store/importing.ts'
import { platformEntries, platformName } from '../../store/platformEntries.ts'
import { useSettings } from '../../store/useSettings.ts'
import { Button } from '../../ui/Button.tsx'
import { Chip } from '../../ui/Chip.tsx'
import { Menu } from '../../ui/Menu.tsx'
import styles from './ClcBar.module.css'

/** For a Container Linux Config: which machines take the result, and the platform that its dynamic data comes from. */
export function ClcBar() {
  const platform = useSettings((state) => state.clcPlatform)
  const name = platform === undefined ? 'none' : platformName(platform)
  return (
    <div className={styles.bar}>
      <p>
        <b>No variant, so this is a Container Linux Config.</b> It becomes Ignition 2.3, which Flatcar reads. Fedora
        CoreOS and its kin take Ignition 3 alone.
      </p>
      <div className={styles.actions}>
        <Menu label="Platform" groups={[{ id: 'platform', entries: platformEntries(platform) }]}>
          <Chip label={`Platform ${name}`} icon="system">
            Platform: {name}
          </Chip>
        </Menu>
        <Button onPress={openImport}>Move to Butane</Button>
      </div>
    </div>
  )
}
