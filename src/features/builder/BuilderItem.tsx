import { Button } from 'react-aria-components'
import type { ReportKind } from '../../report/report.ts'
import { useLinkable } from '../../store/useLinkable.ts'
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
  const { linked, events, click } = useLinkable(item.path, 'builder')
  const note = problem === 'error' ? `line ${item.line}` : item.detail
  const press = (): void => {
    click()
    onPress()
  }
  return (
    <li>
      <Button className={styles.item} data-linked={linked} onPress={press} {...events}>
        <span className={styles.label} data-unnamed={item.label === undefined || undefined}>
          {item.label ?? 'Unnamed'}
        </span>
        {problem && <ProblemDot kind={problem} />}
        {note && <span className={styles.note}>{note}</span>}
      </Button>
    </li>
  )
}
