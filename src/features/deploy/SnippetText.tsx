import type { Snippet } from '../../targets/snippet.ts'
import type { Language } from '../../targets/target.ts'
import { highlight } from './highlight.ts'
import styles from './SnippetText.module.css'

interface SnippetTextProps {
  readonly label: string
  readonly text: Snippet
  readonly language: Language
}

/** A text to copy, coloured, with the person's own values marked. */
export function SnippetText({ label, text, language }: SnippetTextProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a long text is scrolled by keys
    <pre className={styles.text} tabIndex={0} role="region" aria-label={label}>
      {text.map((piece, index) =>
        typeof piece === 'string' ? (
          highlight(piece, language).map((token, place) => (
            // oxlint-disable-next-line react/no-array-index-key -- a token is its place in the text
            <span key={`${index} ${place}`} data-kind={token.kind}>
              {token.text}
            </span>
          ))
        ) : (
          // oxlint-disable-next-line react/no-array-index-key -- a piece is its place in the text
          <mark key={index} className={styles.blank}>
            {piece.text}
          </mark>
        ),
      )}
    </pre>
  )
}
