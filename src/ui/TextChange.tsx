import { textLines, type TextLine } from './textLines.ts'
import styles from './TextChange.module.css'

interface TextChangeProps {
  readonly label: string
  readonly before: string
  readonly after: string
}

/** What changed in a text, line by line. */
export function TextChange({ label, before, after }: TextChangeProps) {
  const lines = textLines(before, after)
  if (!lines) return <p>The texts are too long and too different to be compared line by line.</p>
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a long text is scrolled by keys
    <div className={styles.lines} tabIndex={0} role="group" aria-label={label}>
      {lines.map(({ kind, text }, index) => (
        // eslint-disable-next-line react/no-array-index-key -- a line is its place
        <code key={index} className={styles.line} data-kind={kind}>
          <span className={styles.mark}>{marks[kind]}</span>
          {text}
        </code>
      ))}
    </div>
  )
}

const marks: Readonly<Record<TextLine['kind'], string>> = { added: '+', removed: '−', same: ' ', gap: ' ' }
