import type { editor, IDisposable } from 'monaco-editor/editor'
import { linkOf, links } from '../store/links.ts'
import { linkedResult } from '../store/linkedResult.ts'
import { copyNode } from './copyNode.ts'
import { linkedNode } from './linkedNode.ts'
import { togglePeek } from './outputViewer.ts'
import { KeyCode } from 'monaco-editor/editor'

/** What can be done with the part of the result at the caret, by its menu and by keys. */
export function addOutputActions(editor: editor.IStandaloneCodeEditor): IDisposable {
  const added = actions.map(({ id, label, keybindings, run }, order) =>
    editor.addAction({
      id: `kindling.${id}`,
      label,
      keybindings: [...keybindings],
      contextMenuGroupId: 'navigation',
      contextMenuOrder: order,
      run,
    }),
  )
  return { dispose: () => added.forEach((action) => action.dispose()) }
}

interface OutputAction {
  readonly id: string
  readonly label: string
  readonly keybindings: readonly number[]
  readonly run: () => void
}

const actions: readonly OutputAction[] = [
  { id: 'peek', label: 'Show or hide decoded', keybindings: [KeyCode.Enter], run: peekLinked },
  { id: 'copyText', label: 'Copy this node', keybindings: [], run: () => void copyNode('text') },
  { id: 'copyPath', label: 'Copy its path', keybindings: [], run: () => void copyNode('path') },
  { id: 'copyContent', label: 'Copy it decoded', keybindings: [], run: () => void copyNode('content') },
]

function peekLinked(): void {
  const { linked } = linkedResult.getState()
  const link = linkOf(links.getState())
  const node = linked && link && linkedNode(linked, link)
  if (node?.content) togglePeek(node.contentPath)
}
