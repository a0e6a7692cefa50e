import { lazy, Suspense } from 'react'
import { IconButton } from '../ui/IconButton.tsx'
import { LoadGuard } from '../ui/LoadGuard.tsx'
import { Pane } from '../ui/Pane.tsx'
import { PaneTitle } from '../ui/PaneTitle.tsx'

const Builder = lazy(async () => {
  const { Builder: loaded } = await import('../features/builder/Builder.tsx')
  return { default: loaded }
})

interface BuilderPaneProps {
  readonly isShown?: boolean
  readonly onClose?: () => void
  /** Goes to a place in the text. */
  readonly onGo: (offset: number) => void
}

/** The Builder, which comes after the text. */
export function BuilderPane(props: BuilderPaneProps) {
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
        <Builder {...props} />
      </Suspense>
    </LoadGuard>
  )
}
