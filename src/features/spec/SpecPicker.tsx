import { lazy, Suspense } from 'react'
import { Chip } from '../../ui/Chip.tsx'
import { LoadGuard } from '../../ui/LoadGuard.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { clcTitle, specTitle } from '../../spec/specTitle.ts'
import { useSpec } from './useSpec.ts'
import styles from './SpecPicker.module.css'

const SpecList = lazy(async () => {
  const { SpecList: loaded } = await import('./SpecList.tsx')
  return { default: loaded }
})

/** Shows the spec of the text, and changes it. */
export function SpecPicker() {
  const { named, spec, isClc } = useSpec()
  const clc = { variant: clcTitle, version: '' }
  const title = isClc ? clc : spec ? specTitle(spec) : named
  const name = title ? `${title.variant} ${title.version}`.trim() : 'not named'
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
            <span className={styles.version}>Choose a spec</span>
          )}
        </Chip>
      }
    >
      {(close) => (
        <>
          {isClc && (
            <p className={styles.note}>
              The language before Butane. “Move to Butane” in Result keeps what it says; a spec chosen here only goes on
              top.
            </p>
          )}
          <LoadGuard fallback={<p className={styles.failed}>The list could not be loaded.</p>}>
            <Suspense>
              <SpecList chosen={spec} onDone={close} />
            </Suspense>
          </LoadGuard>
        </>
      )}
    </Panel>
  )
}
