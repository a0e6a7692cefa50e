import { Button } from '../../../../ui/Button.tsx'
import { CodeInput } from '../../../../ui/CodeInput.tsx'
import { sizeText } from '../../../../ui/sizeText.ts'
import { shownText } from './finalNewline.ts'
import { textOfBytes } from './textOfBytes.ts'
import styles from './InlineContents.module.css'

interface DecodedContentsProps {
  readonly content: Uint8Array
  /** Called with the text to write in place of the data URL. */
  readonly onWrite: (text: string) => void
}

/** What a data URL carries. */
export function DecodedContents({ content, onWrite }: DecodedContentsProps) {
  const text = textOfBytes(content)
  return (
    <div className={styles.inline}>
      {text !== undefined && (
        <CodeInput label="What the data URL carries" value={shownText(text)} isReadOnly onChange={() => undefined} />
      )}
      <div className={styles.foot}>
        <span>
          Carries {text === undefined ? 'binary data' : 'text'}, {sizeText(content.length)}
        </span>
        <span className={styles.space} />
        {text !== undefined && <Button onPress={() => onWrite(text)}>Write it here as text</Button>}
      </div>
    </div>
  )
}
