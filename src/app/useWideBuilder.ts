import { useEffect, useRef, type RefObject } from 'react'
import type { PanelImperativeHandle } from 'react-resizable-panels'
import { useStore } from 'zustand'
import { builderView } from '../store/builderView.ts'
import { afterLayout } from './afterLayout.ts'
import { wideBuilderWidth } from './paneSizes.ts'

/** Gives the Builder the room of a wide form while it has one, and its own width again afterwards. */
export function useWideBuilder(panel: RefObject<PanelImperativeHandle | null>, width: number): boolean {
  const isWide = useStore(builderView, ({ wide }) => wide !== undefined)
  const wasWide = useRef(false)
  useEffect(() => {
    if (wasWide.current === isWide) return
    wasWide.current = isWide
    afterLayout(() => panel.current?.resize(isWide ? wideBuilderWidth() : width))
  }, [isWide, panel, width])
  return isWide
}
