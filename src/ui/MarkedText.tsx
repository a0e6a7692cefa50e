import styles from './MarkedText.module.css'

interface MarkedTextProps {
  /** With `**words as on a screen**` and `` `code` `` in it. */
  readonly text: string
}

/** A sentence with strong words and code in it. */
export function MarkedText({ text }: MarkedTextProps) {
  return text.split(/(\*\*.+?\*\*|`[^`]+`)/).map((part, index) => {
    // oxlint-disable-next-line react/no-array-index-key -- a part is its place in the sentence
    if (part.startsWith('`')) return <code key={index}>{part.slice(1, -1)}</code>
    if (!part.startsWith('**')) return part
    return (
      // oxlint-disable-next-line react/no-array-index-key -- a part is its place in the sentence
      <b key={index} className={styles.strong}>
        <MarkedText text={part.slice(2, -2)} />
      </b>
    )
  })
}
