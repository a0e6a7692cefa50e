import { compareConfigs } from '../../ignition/compare/compareConfigs.ts'
import { readConfig } from '../../ignition/compare/readConfig.ts'
import { ShortList } from '../../ui/ShortList.tsx'
import { ChangeRow } from './ChangeRow.tsx'
import { summaryOf } from './changeWords.ts'
import styles from './Comparison.module.css'

interface ComparisonProps {
  readonly before: string
  readonly after: string
}

/** What becomes different on the machine from one config to another, in words. */
export function Comparison({ before, after }: ComparisonProps) {
  const old = readConfig(before)
  const now = readConfig(after)
  if (old.kind === 'problem') return <p role="status">{old.problem}</p>
  if (now.kind === 'problem') return <p role="status">{now.problem}</p>
  const changes = compareConfigs(old.config, now.config)
  const isRewritten = changes.length === 0 && before.trim() !== after.trim()
  return (
    <section className={styles.comparison} aria-label="What changes">
      <p role="status">
        <b>{summaryOf(changes)}</b>
        {isRewritten && ' The texts differ only in how they are written.'}
      </p>
      {changes.length > 0 && (
        <ShortList className={styles.list} items={changes}>
          {(change) => <ChangeRow key={`${change.subject} ${change.name}`} change={change} />}
        </ShortList>
      )}
    </section>
  )
}
