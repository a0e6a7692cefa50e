import { lazy, Suspense } from 'react'
import { useStore } from 'zustand'
import { sourceEditor } from '../../monaco/sourceEditor.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { Pane } from '../../ui/Pane.tsx'
import { PaneTitle } from '../../ui/PaneTitle.tsx'
import { LoadGuard } from '../../ui/LoadGuard.tsx'
import { PlainEditor } from './PlainEditor.tsx'
import { Crumbs } from './Crumbs.tsx'
import { SourcePlaceholder } from './SourcePlaceholder.tsx'
import styles from './EditorPane.module.css'

const SourceEditor = lazy(async () => {
  const { SourceEditor: loaded } = await import('../../monaco/SourceEditor.tsx')
  return { default: loaded }
})

interface EditorPaneProps {
  readonly isShown?: boolean
}

/** The text of the open document. Readable at once, editable as soon as Monaco is there, in a plain box if it never comes. */
export function EditorPane({ isShown = true }: EditorPaneProps) {
  const editor = useStore(sourceEditor, (state) => state.editor)
  const placeholder = <SourcePlaceholder />
  return (
    <Pane
      label="Editor"
      isShown={isShown}
      title={
        <div className={styles.title}>
          <PaneTitle>config.bu</PaneTitle>
          <Crumbs />
        </div>
      }
      actions={
        <>
          <IconButton icon="undo" label="Undo" isDisabled={!editor} onPress={() => editor?.undo()} />
          <IconButton icon="redo" label="Redo" isDisabled={!editor} onPress={() => editor?.redo()} />
          <IconButton icon="format" label="Format" isDisabled={!editor?.format} onPress={() => editor?.format?.()} />
        </>
      }
    >
      <div className={styles.body}>
        <LoadGuard fallback={<PlainEditor />}>
          <Suspense fallback={placeholder}>
            <SourceEditor placeholder={placeholder} />
          </Suspense>
        </LoadGuard>
      </div>
    </Pane>
  )
}
