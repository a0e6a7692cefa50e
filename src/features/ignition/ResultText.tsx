import { lazy, Suspense } from 'react'
import { LoadGuard } from '../../ui/LoadGuard.tsx'
import { outputLanguage } from './outputName.ts'
import styles from './ResultText.module.css'

const OutputViewer = lazy(async () => {
  const { OutputViewer: loaded } = await import('../../monaco/OutputViewer.tsx')
  return { default: loaded }
})

interface ResultTextProps {
  readonly output: string
  readonly isStale: boolean
}

/** The result, coloured; plain until Monaco is there, or where it never comes. */
export function ResultText({ output, isStale }: ResultTextProps) {
  const language = outputLanguage(output)
  const label = language === 'json' ? 'Ignition JSON' : 'MachineConfig YAML'
  const plain = (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a long text is scrolled by keys
    <pre className={styles.plain} tabIndex={0} role="region" aria-label={label}>
      {output}
    </pre>
  )
  return (
    <div className={styles.text} data-stale={isStale || undefined}>
      <LoadGuard fallback={plain}>
        <Suspense fallback={plain}>
          <OutputViewer key={language} text={output} language={language} label={label} placeholder={plain} />
        </Suspense>
      </LoadGuard>
    </div>
  )
}
