import { snippetText, type Snippet } from '../../targets/snippet.ts'
import type { Language } from '../../targets/target.ts'
import { sizeText } from '../../ui/sizeText.ts'
import { highlight } from './highlight.ts'
import styles from './SnippetText.module.css'

/** How many characters of each end of a long text are shown. */
const longest = 4000

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
          // oxlint-disable-next-line react/no-array-index-key -- a piece is its place in the text
          <Piece key={index} text={piece} language={language} before={snippetText(text.slice(0, index))} />
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

interface PieceProps {
  readonly text: string
  readonly language: Language
  readonly before: string
}

/** A piece in its colours; of one that is carried more than read, the beginning and the end. */
function Piece({ text, language, before }: PieceProps) {
  const tokens = highlight(text, language, before)
  if (tokens.length === 1 && text.length > 2 * longest) {
    return (
      <>
        {text.slice(0, longest)}
        <em
          className={styles.cut}
        >{`\n… ${sizeText(text.length - 2 * longest)} more, copied and downloaded whole …\n`}</em>
        {text.slice(-longest)}
      </>
    )
  }
  return tokens.map((token, place) => (
    // oxlint-disable-next-line react/no-array-index-key -- a token is its place in the text
    <span key={place} data-kind={token.kind}>
      {token.text}
    </span>
  ))
}
