import { useEffect, useState } from 'react'
import { askToPersist, isPersisted } from '../../store/persistence.ts'
import { Button } from '../../ui/Button.tsx'
import { showToast } from '../../ui/toasts.ts'

/** Where the browser may clear what is kept when its disk is full: asks it not to. */
export function KeepSafe() {
  const [isSafe, setSafe] = useState(true)
  useEffect(() => {
    void isPersisted().then(setSafe)
  }, [])
  if (isSafe) return null
  const keep = async (): Promise<void> => {
    const isKept = await askToPersist(true)
    setSafe(isKept)
    if (isKept) showToast({ kind: 'done', text: 'The browser keeps them until you delete them.' })
    else showToast({ kind: 'info', text: 'The browser does not promise that. Save all to one file from time to time.' })
  }
  return (
    <Button variant="quiet" icon="lock" onPress={() => void keep()}>
      Keep them for good
    </Button>
  )
}
