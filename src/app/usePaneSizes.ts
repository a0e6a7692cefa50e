import { useEffect, useRef } from 'react'
import { usePanelRef, type LayoutChangedMeta } from 'react-resizable-panels'
import { useSettings } from '../store/useSettings.ts'
import { afterLayout } from './afterLayout.ts'
import { resizePane, resultWidth, roomyWidth } from './paneSizes.ts'
import type { ResultRoom } from './resultTabs.ts'

/**
 * Makes panes larger and smaller, and keeps what the person has chosen. On a tablet Editor's height is kept, else Result's
 * width, except that of a tab which takes more room than the panes leave.
 */
export function usePaneSizes(layout: 'wide' | 'tablet', room: ResultRoom, builderWidth: number) {
  // The width of the window counts too, which React does not know of.
  'use no memo'
  const { editor, result } = useSettings((state) => state.panes)
  const left = usePanelRef()
  const right = usePanelRef()
  const isTablet = layout === 'tablet'
  const isKept = room === 'beside'
  const rightId = isTablet ? 'editor' : 'result'
  const resultSize = isKept ? (result.size ?? resultWidth(builderWidth)) : roomyWidth()
  const roomBefore = useRef(room)
  useEffect(() => {
    if (roomBefore.current === room) return
    roomBefore.current = room
    if (isTablet) return
    afterLayout(() => {
      right.current?.resize(resultSize)
      // A second change counts from the sizes on the page.
      if (isKept) afterLayout(() => left.current?.resize(builderWidth))
    })
  }, [room, isTablet, isKept, left, right, resultSize, builderWidth])
  return {
    left,
    right,
    /** How large the right one is at first. */
    rightSize: isTablet ? (editor.size ?? '50%') : resultSize,
    moveLeft: (pixels: number): void => resizePane('builder', left.current, pixels),
    moveRight: (pixels: number): void => resizePane(rightId, right.current, isTablet ? pixels : -pixels, isKept),
    keep: (_: unknown, { isUserInteraction }: LayoutChangedMeta): void => {
      if (!isUserInteraction || !isKept) return
      resizePane('builder', left.current, 0)
      resizePane(rightId, right.current, 0)
    },
  }
}
