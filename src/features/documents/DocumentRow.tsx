import { Button } from 'react-aria-components'
import { isDeployment } from '../../store/deployment.ts'
import { documentKind } from '../../store/documentKind.ts'
import { documentSize } from '../../store/documentSize.ts'
import { countProblems, isProblemCount } from '../../store/problemCount.ts'
import type { StoredDocument } from '../../store/storedDocument.ts'
import { useWorkspace } from '../../store/useWorkspace.ts'
import { findTarget } from '../../targets/targets.ts'
import { Badge } from '../../ui/Badge.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { sizeText } from '../../ui/sizeText.ts'
import { whenText } from '../../ui/whenText.ts'
import { deleteWithUndo, duplicate } from './documentCommands.ts'
import { ProblemDot } from './ProblemDot.tsx'
import styles from './DocumentRow.module.css'

interface DocumentRowProps {
  readonly document: StoredDocument
  readonly isOpen: boolean
  readonly isChosen: boolean
  readonly onChoose: () => void
}

/** One document: its name, what it is, how large, and when it was changed. */
export function DocumentRow({ document, isOpen, isChosen, onChoose }: DocumentRowProps) {
  const { id, name, time, problems } = document
  const latest = useWorkspace((state) => (isOpen ? state.latest : undefined))
  const count = latest ? countProblems(latest.problems) : problems
  return (
    <li className={styles.row} data-chosen={isChosen || undefined}>
      <Button className={styles.document} onPress={onChoose} {...(isChosen && { 'aria-current': true })}>
        <span className={styles.text}>
          <span className={styles.name}>
            <span className={styles.title}>{name}</span>
            {isOpen && <Badge>open</Badge>}
            {isProblemCount(count) && <ProblemDot count={count} />}
          </span>
          <span className={styles.kind}>{describe(document)}</span>
        </span>
        <span className={styles.size}>{sizeText(documentSize(document))}</span>
        <span className={styles.when}>{whenText(time)}</span>
      </Button>
      <span className={styles.actions}>
        <IconButton icon="copy" label={`Duplicate ${name}`} onPress={() => void duplicate(id)} />
        <IconButton icon="trash" label={`Delete ${name}`} onPress={() => void deleteWithUndo(id, name)} />
      </span>
    </li>
  )
}

function describe({ source, deployment }: StoredDocument): string {
  const target = isDeployment(deployment) ? findTarget(deployment.target)?.name : undefined
  const kind = documentKind(source) ?? 'A text without a spec'
  return target === undefined ? kind : `${kind}, for ${target}`
}
