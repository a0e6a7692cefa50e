import { usePanelRef, type LayoutChangedMeta } from 'react-resizable-panels'
import { resizePane } from './paneSizes.ts'

/** Makes panes larger and smaller, and keeps what the person has chosen. On a tablet Editor's height is kept, else Result's width. */
export function usePaneSizes(isTablet: boolean) {
  const left = usePanelRef()
  const right = usePanelRef()
  const rightId = isTablet ? 'editor' : 'result'
  return {
    left,
    right,
    moveLeft: (pixels: number): void => resizePane('builder', left.current, pixels),
    moveRight: (pixels: number): void => resizePane(rightId, right.current, isTablet ? pixels : -pixels),
    keep: (_: unknown, { isUserInteraction }: LayoutChangedMeta): void => {
      if (!isUserInteraction) return
      resizePane('builder', left.current, 0)
      resizePane(rightId, right.current, 0)
    },
  }
}
