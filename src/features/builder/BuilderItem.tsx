import { Button } from 'react-aria-components'
import type { ReportKind } from '../../report/report.ts'
import type { OutlineItem } from '../../yaml/edit/outline.ts'
import { ProblemDot } from './ProblemDot.tsx'
import styles from './BuilderItem.module.css'

interface BuilderItemProps {
  readonly item: OutlineItem
  /** The worst that has been found in it. */
  readonly problem: ReportKind | undefined
  readonly onPress: () => void
}

/** One thing that the text makes. */
export function BuilderItem({ item, problem, onPress }: BuilderItemProps) {
  const note = problem === 'error' ? `line ${item.line}` : item.detail
  return (
    <li>
      <Button className={styles.item} onPress={onPress}>
        <span className={styles.label} data-unnamed={item.label === undefined || undefined}>
          {item.label ?? 'Unnamed'}
        </span>
        {problem && <ProblemDot kind={problem} />}
        {note && <span className={styles.note}>{note}</span>}
      </Button>
    </li>
  )
}
