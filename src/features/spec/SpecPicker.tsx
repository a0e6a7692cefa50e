import { useWorkspace } from '../../store/useWorkspace.ts'
import { Chip } from '../../ui/Chip.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { specTitle } from './specTitle.ts'
import { SpecList } from './SpecList.tsx'
import styles from './SpecPicker.module.css'

/** Shows the spec of the text, and changes it. */
export function SpecPicker() {
  const spec = useWorkspace((state) => state.latest?.spec)
  const isKnown = useWorkspace((state) => state.latest !== undefined)
  const title = spec ? specTitle(spec) : undefined
  const name = title ? `${title.variant} ${title.version}` : 'not named'
  return (
    <Panel
      label="Language and version"
      trigger={
        <Chip label={`Spec ${name}`} icon="code">
          {title ? (
            <>
              {title.variant} <span className={styles.version}>{title.version}</span>
            </>
          ) : (
            <span className={styles.version}>{isKnown ? 'Choose a spec' : 'Butane'}</span>
          )}
        </Chip>
      }
    >
      {(close) => <SpecList chosen={spec} onDone={close} />}
    </Panel>
  )
}
