import { useStore } from 'zustand'
import { linkedNode } from '../../monaco/linkedNode.ts'
import { outputViewer } from '../../monaco/outputViewer.ts'
import { showComparison } from '../../store/comparison.ts'
import { linkOf, links } from '../../store/links.ts'
import { linkedResult } from '../../store/linkedResult.ts'
import { useSettings } from '../../store/useSettings.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { Menu } from '../../ui/Menu.tsx'
import { nodeEntries, settingEntries } from './resultEntries.ts'

/** What else can be done with the result and with the part of it that is linked, and what seldom changes about it. */
export function ResultMenu() {
  const viewer = useStore(outputViewer, (state) => state.viewer)
  const link = useStore(links, linkOf)
  const linked = useStore(linkedResult, (state) => state.linked)
  const settings = useSettings((state) => state)
  const node = link && linked && linkedNode(linked, link)
  const isDisabled = !viewer
  return (
    <Menu
      label="More about the result"
      groups={[
        {
          id: 'whole',
          entries: [
            { id: 'find', label: 'Find in the result', icon: 'search', isDisabled, onAction: () => viewer?.find() },
            {
              id: 'compare',
              label: 'Compare…',
              icon: 'swap',
              isDisabled: !linked,
              onAction: () => showComparison(true),
            },
            { id: 'fold', label: 'Fold all', isDisabled, onAction: () => viewer?.foldAll() },
            { id: 'unfold', label: 'Unfold all', isDisabled, onAction: () => viewer?.unfoldAll() },
          ],
        },
        ...(node ? [nodeEntries(node)] : []),
        settingEntries(settings),
      ]}
    >
      <IconButton icon="more" label="More about the result" />
    </Menu>
  )
}
