import { useState } from 'react'
import { platforms } from '../../clc/dynamicData.ts'
import { changeSettings } from '../../store/settings.ts'
import { useSettings } from '../../store/useSettings.ts'
import { useWorkspace } from '../../store/useWorkspace.ts'
import { Button } from '../../ui/Button.tsx'
import { Chip } from '../../ui/Chip.tsx'
import { Menu, type MenuEntry } from '../../ui/Menu.tsx'
import type { ConvertRequest } from '../../worker/convertProtocol.ts'
import { MoveDialog } from './MoveDialog.tsx'
import { platformTitles } from './platformTitles.ts'
import styles from './ClcBar.module.css'

/** For a Container Linux Config: which machines take the result, and the platform that its dynamic data comes from. */
export function ClcBar() {
  const platform = useSettings((state) => state.clcPlatform)
  const source = useWorkspace((state) => state.document?.source ?? '')
  const [moving, setMoving] = useState<ConvertRequest>()
  const move = (): void => setMoving({ from: 'clc', source, ...(platform !== undefined && { platform }) })
  const entryOf = (id: string | undefined, label: string): MenuEntry => ({
    id: id ?? 'none',
    label,
    ...(id === platform && { icon: 'check' }),
    onAction: () => changeSettings({ clcPlatform: id }),
  })
  const entries = [...platforms.keys()].map((id) => entryOf(id, platformTitles.get(id) ?? id))
  const name = platform === undefined ? 'none' : (platformTitles.get(platform) ?? platform)
  return (
    <div className={styles.bar}>
      <p>
        <b>Ignition 2.3.</b> Flatcar reads it, as Container Linux did. Fedora CoreOS and its kin take Ignition 3 alone.
      </p>
      <div className={styles.actions}>
        <Menu label="Platform" groups={[{ id: 'platform', entries: [entryOf(undefined, 'None'), ...entries] }]}>
          <Chip label={`Platform ${name}`} icon="system">
            Platform: {name}
          </Chip>
        </Menu>
        <Button onPress={move}>Move to Butane</Button>
      </div>
      {moving && <MoveDialog request={moving} onClose={() => setMoving(undefined)} />}
    </div>
  )
}
