import { useState } from 'react'
import { pasteRun } from '../../goals/container/pasteRun.ts'
import type { Answers } from '../../goals/answers.ts'
import type { Spec } from '../../spec/registry.ts'
import { CodeInput } from '../../ui/CodeInput.tsx'
import { MarkedText } from '../../ui/MarkedText.tsx'
import { Message } from '../../ui/Message.tsx'
import { LostList } from './LostList.tsx'
import { PasteSetting } from './PasteSetting.tsx'
import { UnderstoodList } from './UnderstoodList.tsx'
import styles from './PasteRun.module.css'

interface PasteRunProps {
  readonly spec: Spec
  readonly answers: Answers
  /** The command as it was pasted. */
  readonly text: string
  readonly onText: (text: string) => void
  readonly onAnswers: (answers: Answers) => void
}

/** A `run` command to paste, with what each part of it becomes. */
export function PasteRun({ spec, answers, text, onText, onAnswers }: PasteRunProps) {
  const [mended, setMended] = useState<readonly number[]>([])
  const pasted = pasteRun(text, spec)
  const losses = pasted?.losses.filter(({ start, volume }) => !volume || !mended.includes(start)) ?? []
  return (
    <>
      <PasteSetting label="Command">
        <CodeInput
          label="The run command"
          value={text}
          placeholder="docker run -d --name caddy -p 80:80 docker.io/library/caddy:2"
          hasLineNumbers
          onChange={(changed) => {
            onText(changed)
            setMended([])
            const read = pasteRun(changed, spec)
            if (read) onAnswers(read.answers)
          }}
        />
        {text.trim() === '' || pasted ? (
          <p className={styles.hint}>
            <MarkedText text="Several lines, quotes and `podman run` work too. Read here, never run." />
          </p>
        ) : (
          <Message kind="error">
            <MarkedText text="There is no `docker run` in it." />
          </Message>
        )}
      </PasteSetting>
      {pasted && (
        <PasteSetting label="Understood">
          <UnderstoodList rows={pasted.rows} />
        </PasteSetting>
      )}
      {losses.length > 0 && (
        <PasteSetting label="Not carried over">
          <LostList
            losses={losses}
            onMend={(loss, row) => {
              const volumes = typeof answers['volumes'] === 'object' ? answers['volumes'] : []
              onAnswers({ ...answers, volumes: [...volumes, row] })
              setMended((now) => [...now, loss.start])
            }}
          />
        </PasteSetting>
      )}
    </>
  )
}
