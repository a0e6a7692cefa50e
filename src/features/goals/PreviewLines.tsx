import { yamlParts } from '../../assist/highlight/yamlParts.ts'
import type { GoalPreview } from '../../store/goalForms.ts'
import styles from './PreviewLines.module.css'

interface PreviewLinesProps {
  readonly preview: GoalPreview
}

/** The lines that would be new, with their numbers. */
export function PreviewLines({ preview }: PreviewLinesProps) {
  const lines = preview.after.split('\n')
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a long text is scrolled by keys
    <div className={styles.code} tabIndex={0} role="region" aria-label="The YAML it will insert">
      {preview.added.map(({ first, last }) => (
        <div key={first} className={styles.run}>
          {lines.slice(first - 1, last).map((line, index) => (
            <div key={first + index} className={styles.line}>
              <span className={styles.number}>{first + index}</span>
              <span className={styles.text}>
                {yamlParts(line).map(({ start, kind, text }) => (
                  <span key={start} data-kind={kind}>
                    {text}
                  </span>
                ))}
              </span>
            </div>
          ))}
        </div>
      ))}
    </div>
  )
}
