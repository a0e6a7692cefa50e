import { copyNode } from '../../monaco/copyNode.ts'
import type { LinkedNode } from '../../monaco/linkedNode.ts'
import { togglePeek } from '../../monaco/outputViewer.ts'
import { pathText } from '../../report/pathText.ts'
import { changeSettings, type Settings } from '../../store/settings.ts'
import type { MenuGroup } from '../../ui/Menu.tsx'

/** What can be done with the part of the result that is linked. */
export function nodeEntries({ path, content, contentPath }: LinkedNode): MenuGroup {
  return {
    id: 'node',
    title: pathText(path),
    entries: [
      { id: 'text', label: 'Copy this node', icon: 'copy', onAction: () => void copyNode('text') },
      { id: 'path', label: 'Copy its path', onAction: () => void copyNode('path') },
      ...(content
        ? [
            { id: 'content', label: 'Copy it decoded', onAction: () => void copyNode('content') },
            { id: 'peek', label: 'Show or hide decoded', onAction: () => togglePeek(contentPath) },
          ]
        : []),
    ],
  }
}

/** What seldom changes about the result; each entry turns it on or off. */
export function settingEntries({ isStrict = false, output }: Settings): MenuGroup {
  const isCompact = output === 'compact'
  return {
    id: 'settings',
    entries: [
      {
        id: 'compact',
        label: 'JSON on one line',
        detail: isCompact ? 'On' : 'Off',
        onAction: () => changeSettings({ output: isCompact ? 'pretty' : 'compact' }),
      },
      {
        id: 'strict',
        label: 'Strict: a warning refuses',
        detail: isStrict ? 'On' : 'Off',
        onAction: () => changeSettings({ isStrict: !isStrict }),
      },
    ],
  }
}
