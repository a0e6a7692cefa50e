import { lazy, Suspense } from 'react'
import { IconButton } from '../ui/IconButton.tsx'
import { LoadGuard } from '../ui/LoadGuard.tsx'
import { Pane } from '../ui/Pane.tsx'
import { PaneTitle } from '../ui/PaneTitle.tsx'
import type { GoalBuilderProps } from './GoalBuilder.tsx'

const GoalBuilder = lazy(async () => {
  const { GoalBuilder: loaded } = await import('./GoalBuilder.tsx')
  return { default: loaded }
})

/** The Builder, which comes after the text. */
export function BuilderPane(props: GoalBuilderProps) {
  const { isShown = true, onClose } = props
  const close = onClose && <IconButton icon="panel-left" label="Close Builder" onPress={onClose} />
  const frame = (words: string) => (
    <Pane label="Builder" title={<PaneTitle>Builder</PaneTitle>} actions={close} isShown={isShown}>
      {words && <p>{words}</p>}
    </Pane>
  )
  return (
    <LoadGuard fallback={frame('The Builder could not be loaded. Your text is safe.')}>
      <Suspense fallback={frame('')}>
        <GoalBuilder {...props} />
      </Suspense>
    </LoadGuard>
  )
}
