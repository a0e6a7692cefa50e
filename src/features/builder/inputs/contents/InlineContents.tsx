import { useState } from 'react'
import { languageOfFile, type ContentsLanguage } from '../../../../assist/contents/contentsLanguage.ts'
import type { PathKey } from '../../../../report/path.ts'
import type { FormValue } from '../../../../yaml/edit/formValue.ts'
import type { Change } from '../../../../yaml/edit/change.ts'
import { CodeInput } from '../../../../ui/CodeInput.tsx'
import { DropArea } from '../../../../ui/DropArea.tsx'
import { FileButton } from '../../../../ui/FileButton.tsx'
import { Message } from '../../../../ui/Message.tsx'
import { byteSize, sizeText } from '../../../../ui/sizeText.ts'
import { useTextAt } from '../useTextAt.ts'
import { coloursOf, languageWords } from './coloursOf.ts'
import { embedFile } from './embedFile.ts'
import { shownText, writtenText } from './finalNewline.ts'
import styles from './InlineContents.module.css'

interface InlineContentsProps {
  readonly path: readonly PathKey[]
  readonly value: FormValue | undefined
  readonly text: string
  readonly onPut: (text: string) => void
  readonly onChange: (changes: readonly Change[]) => void
}

/** Contents that are written into the config, in their own language. */
export function InlineContents({ path, value, text, onPut, onChange }: InlineContentsProps) {
  const file = useTextAt([...path.slice(0, 3), 'path'])
  const [problem, setProblem] = useState<string>()
  const language: ContentsLanguage | undefined = path[0] === 'ignition' ? { kind: 'json' } : languageOfFile(file, text)
  const read = async ([given]: readonly File[]): Promise<void> => {
    if (!given) return
    const embedded = await embedFile(given, path, value)
    setProblem(embedded.problem)
    if (embedded.changes.length > 0) onChange(embedded.changes)
  }
  return (
    <DropArea onFiles={(files) => void read(files)}>
      <div className={styles.inline}>
        <CodeInput
          label="Contents"
          value={shownText(text)}
          hasLineNumbers
          coloursOf={coloursOf(language)}
          onChange={(shown) => onPut(writtenText(shown, text))}
        />
        {problem && <Message kind="error">{problem}</Message>}
        <div className={styles.foot}>
          <span>{languageWords(language, text)}</span>
          {text !== '' && <span>{sizeText(byteSize(text))}</span>}
          <span className={styles.space} />
          <FileButton onFile={(given) => void read([given])}>Take a file’s text</FileButton>
        </div>
      </div>
    </DropArea>
  )
}
