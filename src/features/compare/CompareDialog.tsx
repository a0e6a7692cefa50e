import { useState } from 'react'
import { readExport, type ExportedResult } from '../../store/exportedResult.ts'
import { useWorkspace } from '../../store/useWorkspace.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { Comparison } from './Comparison.tsx'
import { OtherConfig } from './OtherConfig.tsx'
import styles from './CompareDialog.module.css'

interface CompareDialogProps {
  readonly onClose: () => void
}

const sides = { exported: 'Last exported', other: 'Another config' } as const

/** What changes on the machine: since the result was last taken away, or against a config from elsewhere. */
export function CompareDialog({ onClose }: CompareDialogProps) {
  const id = useWorkspace((state) => state.document?.id ?? '')
  const output = useWorkspace((state) => state.lastGood?.output)
  const [exported] = useState(() => readExport(id))
  const [side, setSide] = useState<keyof typeof sides>(exported ? 'exported' : 'other')
  const [other, setOther] = useState('')
  const before = side === 'exported' ? (exported?.output ?? '') : other
  return (
    <Dialog title="Compare" isOpen isWide onChange={(isOpen) => !isOpen && onClose()}>
      <div className={styles.body}>
        <Segmented label="Compare the result with" choices={sides} chosen={side} onChange={setSide} />
        {side === 'other' && <OtherConfig text={other} onChange={setOther} />}
        {side === 'exported' && <p className={styles.hint}>{exportedText(exported)}</p>}
        {output === undefined && <p>There is no result yet. Mend the error first.</p>}
        {output !== undefined && before.trim() !== '' && <Comparison before={before} after={output} />}
      </div>
    </Dialog>
  )
}

function exportedText(exported: ExportedResult | undefined): string {
  return exported
    ? `From what was copied or downloaded on ${momentText(exported.time)} to the result as it is now.`
    : 'This document has not been copied or downloaded yet. Once it is, Kindling remembers the result.'
}

const momentText = (time: number): string =>
  new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' }).format(time)
