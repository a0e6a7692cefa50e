import { useEffect, useState, type ReactNode } from 'react'
import type { Conversion } from '../../convert/convert.ts'
import { languageTitles } from '../../convert/language.ts'
import { editSource } from '../../store/documentActions.ts'
import { Button } from '../../ui/Button.tsx'
import { Callout } from '../../ui/Callout.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { showToast } from '../../ui/toasts.ts'
import type { ConvertRequest } from '../../worker/convertProtocol.ts'
import { convertText } from '../../worker/convertText.ts'
import { LossList } from './LossList.tsx'
import styles from './MoveDialog.module.css'

interface MoveDialogProps {
  /** The text, and what it is. The same object as long as it asks the same. */
  readonly request: ConvertRequest
  readonly onClose: () => void
  /** Choices that the conversion depends on. */
  readonly children?: ReactNode
}

/** Shows a text in another language as Butane beside itself, and what is lost; it is replaced when the person says so. */
export function MoveDialog({ request, onClose, children }: MoveDialogProps) {
  const [converted, setConverted] = useState<Conversion>()
  useEffect(() => {
    let isWanted = true
    void convertText(request).then((result) => {
      if (isWanted) setConverted(result)
    })
    return () => {
      isWanted = false
    }
  }, [request])
  const { source } = request
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
      {children}
      {!converted && <Skeleton label="Converting" />}
      {converted && text === undefined && <Callout kind="error">The config has to be without errors first.</Callout>}
      {converted && <LossList losses={converted.losses} />}
      {text !== undefined && (
        <div className={styles.texts}>
          <TextColumn title={languageTitles[converted?.from ?? 'butane']} text={source} />
          <TextColumn title="Butane" text={text} />
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
