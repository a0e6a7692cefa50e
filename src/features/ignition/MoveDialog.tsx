import { useEffect, useState } from 'react'
import type { Converted } from '../../convert/converted.ts'
import { editSource } from '../../store/documentActions.ts'
import { Button } from '../../ui/Button.tsx'
import { Callout } from '../../ui/Callout.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { showToast } from '../../ui/toasts.ts'
import { convertText } from '../../worker/convertText.ts'
import { LossList } from './LossList.tsx'
import styles from './MoveDialog.module.css'

interface MoveDialogProps {
  readonly source: string
  readonly platform: string | undefined
  readonly onClose: () => void
}

/** Shows a Container Linux Config as Butane beside itself, and what is lost; it is replaced when the person says so. */
export function MoveDialog({ source, platform, onClose }: MoveDialogProps) {
  const [converted, setConverted] = useState<Converted>()
  useEffect(() => {
    let isWanted = true
    void convertText({ source, ...(platform !== undefined && { platform }) }).then((result) => {
      if (isWanted) setConverted(result)
    })
    return () => {
      isWanted = false
    }
  }, [source, platform])
  const text = converted?.text
  const replace = (): void => {
    if (text === undefined) return
    editSource([{ start: 0, end: source.length, text }])
    showToast({ kind: 'info', text: 'The text is Butane now. Undo brings the old one back.' })
    onClose()
  }
  return (
    <Dialog
      title="Move to Butane"
      isWide
      isOpen
      onChange={onClose}
      foot={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="primary" isDisabled={text === undefined} onPress={replace}>
            Replace the text
          </Button>
        </>
      }
    >
      {!converted && <Skeleton label="Converting" />}
      {converted && text === undefined && <Callout kind="error">The config has to be without errors first.</Callout>}
      {converted && <LossList losses={converted.losses} />}
      {text !== undefined && (
        <div className={styles.texts}>
          <TextColumn title="Container Linux Config" text={source} />
          <TextColumn title="Butane for Flatcar" text={text} />
        </div>
      )}
    </Dialog>
  )
}

function TextColumn({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <section className={styles.column} aria-label={title}>
      <h3 className={styles.title}>{title}</h3>
      <textarea
        className={styles.text}
        aria-label={`Text of ${title}`}
        readOnly
        spellCheck={false}
        wrap="off"
        value={text}
      />
    </section>
  )
}
