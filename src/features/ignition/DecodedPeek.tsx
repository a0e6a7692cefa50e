import { contentWords } from '../../monaco/contentWords.ts'
import type { LinkedNode } from '../../monaco/linkedNode.ts'
import { outputViewer } from '../../monaco/outputViewer.ts'
import { copyText } from '../../ui/copyText.ts'
import { Icon } from '../../ui/Icon.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { hexText } from './hexText.ts'
import styles from './DecodedPeek.module.css'

interface DecodedPeekProps {
  readonly content: NonNullable<LinkedNode['content']>
}

/** What a value carries, decoded, below its line. */
export function DecodedPeek({ content }: DecodedPeekProps) {
  const { text, bytes } = content
  const close = (): void => {
    const { viewer } = outputViewer.getState()
    outputViewer.setState({ peeked: undefined })
    viewer?.focus()
  }
  return (
    <section className={styles.peek} aria-label="Decoded contents">
      <header className={styles.head}>
        <Icon name="eye" />
        <span>Decoded</span>
        <span className={styles.detail}>{contentWords(content)}</span>
        {text !== undefined && (
          <IconButton
            icon="copy"
            label="Copy decoded text"
            onPress={() => void copyText(text, 'Copied the decoded text.')}
          />
        )}
        <IconButton icon="close" label="Close decoded contents" onPress={close} />
      </header>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a long text is scrolled by keys */}
      <pre className={styles.body} tabIndex={0} aria-label="Decoded text">
        {text ?? hexText(bytes)}
      </pre>
    </section>
  )
}
