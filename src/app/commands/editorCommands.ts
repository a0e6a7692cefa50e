import { sourceEditor, type EditorAction } from '../../monaco/sourceEditor.ts'
import type { IconName } from '../../ui/Icon.tsx'
import { afterLayout } from '../afterLayout.ts'
import { showPane } from '../shownPane.ts'
import { showOverlay } from '../../store/overlay.ts'
import type { Command } from './command.ts'
import { isApple } from './pageKeys.ts'
import { isDocumentOpen } from './isDocumentOpen.ts'

/** Commands of the YAML editor. */
export const editorCommands: readonly Command[] = [
  action('complete', 'What can be written here', 'plus', 'Ctrl Space', 'complete suggest insert'),
  action('fix', 'Quick fix at the caret', 'bulb', 'Mod .', 'mend repair'),
  action('explain', 'What this means', 'info', 'Mod K, Mod I', 'hover help describe'),
  action('outline', 'Go to a key or item', 'outline', 'Mod Shift O', 'symbol'),
  action('line', 'Go to a line', 'outline', 'Ctrl G'),
  action('find', 'Find in the text', 'search', 'Mod F', 'search'),
  action('replace', 'Find and replace', 'search', isApple ? 'Mod Alt F' : 'Mod H', 'search'),
  {
    id: 'undo',
    title: 'Undo',
    icon: 'undo',
    keys: 'Mod Z',
    isAvailable: hasEditor,
    run: () => sourceEditor.getState().editor?.undo(),
  },
  {
    id: 'redo',
    title: 'Redo',
    icon: 'redo',
    keys: 'Mod Shift Z',
    isAvailable: hasEditor,
    run: () => sourceEditor.getState().editor?.redo(),
  },
  action('format', 'Format', 'format', 'Shift Alt F', 'indent lay out'),
  action('comment', 'Comment a line out, or in again', 'format', 'Mod /'),
  action('fold', 'Fold everything', 'chevron-right'),
  action('unfold', 'Unfold everything', 'chevron-down'),
  {
    ...action('tab', 'Let Tab leave the editor, or indent again', 'arrow-right', isApple ? 'Ctrl Shift M' : 'Mod M'),
    note: 'otherwise Tab indents',
  },
]

function action(id: EditorAction, title: string, icon: IconName, keys?: string, words?: string): Command {
  return {
    id,
    title,
    icon,
    ...(keys !== undefined && { keys }),
    ...(words !== undefined && { words }),
    isAvailable: () => sourceEditor.getState().editor?.run !== undefined && isDocumentOpen(),
    run: () => runInEditor(id),
  }
}

function runInEditor(id: EditorAction): void {
  showOverlay(undefined)
  showPane('editor')
  // The palette gives the focus back first, and on a phone the editor only now gets its size.
  afterLayout(() => sourceEditor.getState().editor?.run?.(id))
}

function hasEditor(): boolean {
  return sourceEditor.getState().editor !== undefined
}
