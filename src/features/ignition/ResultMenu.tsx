import { useStore } from 'zustand'
import { copyNode } from '../../monaco/copyNode.ts'
import { outputViewer, togglePeek } from '../../monaco/outputViewer.ts'
import { linkedNode } from '../../monaco/linkedNode.ts'
import { pathText } from '../../report/pathText.ts'
import { showComparison } from '../../store/comparison.ts'
import { linkOf, links } from '../../store/links.ts'
import { linkedResult } from '../../store/linkedResult.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { Menu, type MenuGroup } from '../../ui/Menu.tsx'

/** What else can be done with the result, and with the part of it that is linked. */
export function ResultMenu() {
  const viewer = useStore(outputViewer, (state) => state.viewer)
  const link = useStore(links, linkOf)
  const linked = useStore(linkedResult, (state) => state.linked)
  const node = link && linked && linkedNode(linked, link)
  const whole: MenuGroup = {
    id: 'whole',
    entries: [
      { id: 'find', label: 'Find in the result', icon: 'search', isDisabled: !viewer, onAction: () => viewer?.find() },
      { id: 'compare', label: 'Compare…', icon: 'swap', isDisabled: !linked, onAction: () => showComparison(true) },
      { id: 'fold', label: 'Fold all', isDisabled: !viewer, onAction: () => viewer?.foldAll() },
      { id: 'unfold', label: 'Unfold all', isDisabled: !viewer, onAction: () => viewer?.unfoldAll() },
    ],
  }
  const part: readonly MenuGroup[] = node
    ? [
        {
          id: 'part',
          title: pathText(node.path),
          entries: [
            { id: 'text', label: 'Copy this node', icon: 'copy', onAction: () => void copyNode('text') },
            { id: 'path', label: 'Copy its path', onAction: () => void copyNode('path') },
            ...(node.content
              ? [
                  { id: 'content', label: 'Copy it decoded', onAction: () => void copyNode('content') },
                  {
                    id: 'peek',
                    label: 'Show or hide decoded',
                    icon: 'eye' as const,
                    onAction: () => togglePeek(node.contentPath),
                  },
                ]
              : []),
          ],
        },
      ]
    : []
  return (
    <Menu label="More about the result" groups={[whole, ...part]}>
      <IconButton icon="more" label="More about the result" />
    </Menu>
  )
}
