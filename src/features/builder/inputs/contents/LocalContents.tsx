import { useState } from 'react'
import { addLocalFiles } from '../../../../store/localFiles/localFileActions.ts'
import { withContent } from '../../../../store/localFiles/listedFile.ts'
import { readPicked } from '../../../../store/localFiles/readDropped.ts'
import { useWorkspace } from '../../../../store/useWorkspace.ts'
import { ComboBox } from '../../../../ui/ComboBox.tsx'
import { DropArea } from '../../../../ui/DropArea.tsx'
import { FileButton } from '../../../../ui/FileButton.tsx'
import { Message } from '../../../../ui/Message.tsx'
import { sizeText } from '../../../../ui/sizeText.ts'
import { localAdvice } from '../advice.ts'
import styles from './InlineContents.module.css'

interface LocalContentsProps {
  readonly text: string
  readonly onPut: (text: string) => void
}

/** Contents that are taken from a local file of the document, which can be added here. */
export function LocalContents({ text, onPut }: LocalContentsProps) {
  const listed = useWorkspace((state) => state.document?.files)
  const [refusal, setRefusal] = useState<string>()
  const files = withContent(listed)
  const file = files.find(({ path }) => path === text)
  const problem = refusal ?? localAdvice(text)
  const add = async ([picked]: readonly File[]): Promise<void> => {
    if (!picked) return
    const path = text || picked.name
    const { files: read, refused } = await readPicked([picked])
    const [first] = [...refused, ...addLocalFiles(read.map(({ bytes }) => ({ path, bytes })))]
    setRefusal(first && `${picked.name}: ${first.reason}`)
    if (!first && text === '') onPut(path)
  }
  return (
    <DropArea onFiles={(dropped) => void add(dropped)}>
      <div className={styles.inline}>
        <ComboBox
          label="Local file"
          value={text}
          offers={() => files.map(({ path, size }) => ({ value: path, detail: sizeText(size) }))}
          placeholder="files/app.conf"
          isCode
          isInvalid={problem !== undefined}
          onChange={onPut}
        />
        {problem && <Message kind="error">{problem}</Message>}
        <div className={styles.foot}>
          <span>{file ? `Among the local files, ${sizeText(file.size)}` : missingWords(text)}</span>
          <span className={styles.space} />
          <FileButton onFile={(picked) => void add([picked])}>{file ? 'Take another' : 'Add the file'}</FileButton>
        </div>
      </div>
    </DropArea>
  )
}

const missingWords = (text: string): string =>
  text === '' ? 'Its contents are taken into the config.' : 'Not among the local files of this document yet'
