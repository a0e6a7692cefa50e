import { TextBox } from '../../../../ui/TextBox.tsx'
import { localAdvice } from '../advice.ts'
import styles from './ContentsInput.module.css'

interface LocalContentsProps {
  readonly text: string
  readonly onPut: (text: string) => void
}

/** Contents that are taken from a file beside the config. */
export function LocalContents({ text, onPut }: LocalContentsProps) {
  return (
    <>
      <TextBox
        label="Local file"
        value={text}
        placeholder="files/app.conf"
        isCode
        adviceOf={localAdvice}
        onChange={onPut}
      />
      <p className={styles.note}>In the files directory. Its contents are taken into the config.</p>
    </>
  )
}
