import { lazy, Suspense, type ReactNode } from 'react'
import { copyText } from '../../ui/copyText.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { LoadGuard } from '../../ui/LoadGuard.tsx'
import { Pane } from '../../ui/Pane.tsx'
import { PaneTitle } from '../../ui/PaneTitle.tsx'
import type { ImportChange, Lines } from './changesOf.ts'
import styles from './ImportText.module.css'

const TextViewer = lazy(async () => {
  const { TextViewer: loaded } = await import('../../monaco/TextViewer.tsx')
  return { default: loaded }
})

interface ImportTextProps {
  readonly part: 'original' | 'converted'
  readonly title: string
  readonly text: string
  /** What is pointed at. */
  readonly lit: Lines | undefined
  /** What is said behind lines. */
  readonly notes?: readonly ImportChange[]
  readonly detail: ReactNode
}

/** One of the two texts, coloured; plain until Monaco is there, or where it never comes. */
export function ImportText({ part, title, text, lit, notes = [], detail }: ImportTextProps) {
  const plain = (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a long text is scrolled by keys
    <pre className={styles.plain} tabIndex={0} role="region" aria-label={`${title} text`}>
      {text}
    </pre>
  )
  return (
    <div className={styles.side} data-part={part}>
      <Pane
        label={title}
        title={<PaneTitle>{title}</PaneTitle>}
        actions={
          <>
            {detail}
            <IconButton
              icon="copy"
              label={`Copy the ${title.toLowerCase()} text`}
              onPress={() => void copyText(text, `${title} text copied`)}
            />
          </>
        }
      >
        <div className={styles.body}>
          <LoadGuard fallback={plain}>
            <Suspense fallback={plain}>
              <TextViewer
                text={text}
                language={/^\s*\{/.test(text) ? 'json' : 'yaml'}
                label={`${title} text`}
                lit={lit}
                notes={notes.flatMap(noteOf)}
                placeholder={plain}
              />
            </Suspense>
          </LoadGuard>
        </div>
      </Pane>
    </div>
  )
}

function noteOf({ group, kind, title, from }: ImportChange) {
  if (group !== 'lost' || !from) return []
  if (kind === 'error') return [{ line: from.first, text: 'in the way' }]
  return title.startsWith('Left out')
    ? [{ line: from.first, text: kind === 'info' ? 'not needed' : 'not carried over' }]
    : []
}
