import { useStore } from 'zustand'
import { isFatal } from '../../report/report.ts'
import { specTitle } from '../../spec/specTitle.ts'
import { acceptSpecChange } from '../../store/specChange.ts'
import { dismissSpecChange, specQuestion } from '../../store/specQuestion.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Losses } from './Losses.tsx'
import styles from './SpecChange.module.css'

/** Lists what a spec lacks that has been chosen for the text, and asks whether to go on. */
export function SpecChange() {
  const asked = useStore(specQuestion, (state) => state.asked)
  if (!asked) return null
  const { variant, version } = specTitle(asked.spec)
  const isRefused = isFatal(asked.losses)
  const isLacking = asked.losses.some(({ kind }) => kind !== 'info')
  return (
    <Dialog
      title={isLacking ? `${variant} ${version} does not have all of this` : `Before it is ${variant} ${version}`}
      isOpen
      onChange={dismissSpecChange}
      foot={
        <>
          <Button onPress={dismissSpecChange}>Leave it</Button>
          <Button variant="primary" onPress={acceptSpecChange}>
            Change it anyway
          </Button>
        </>
      }
    >
      <p className={styles.hint}>
        {isRefused
          ? 'The spec changes, and the text stays as it is. It has no result until these are mended.'
          : `The spec changes, and the text stays as it is otherwise.${isLacking ? ' Butane leaves out what it does not know, with a warning.' : ''}`}
      </p>
      <Losses losses={asked.losses} />
    </Dialog>
  )
}
