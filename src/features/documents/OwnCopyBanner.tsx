import { saveAsOwnCopy } from '../../store/documentActions.ts'
import { useWorkspace } from '../../store/useWorkspace.ts'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import styles from './OwnCopyBanner.module.css'

/** Says that another tab has this document open, and offers a copy to work on. */
export function OwnCopyBanner() {
  const isElsewhere = useWorkspace((state) => state.saved === 'elsewhere')
  if (!isElsewhere) return null
  return (
    <div className={styles.banner} role="alert">
      <Icon name="info" />
      <p>
        <b>Open in another tab.</b> What you change here does not get there. Work on a copy to keep both.
      </p>
      <Button onPress={saveAsOwnCopy}>Work on a copy</Button>
    </div>
  )
}
