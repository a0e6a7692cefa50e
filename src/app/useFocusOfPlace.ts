import { useEffect, useRef } from 'react'

/** Keeps the focus at its place when a pane closes to a rail or opens to a gutter again, instead of losing it. */
export function useFocusOfPlace(isBuilderOpen: boolean, isResultOpen: boolean): void {
  const before = useRef({ isBuilderOpen, isResultOpen })
  useEffect(() => {
    const changed =
      before.current.isBuilderOpen === isBuilderOpen
        ? before.current.isResultOpen !== isResultOpen && 'result'
        : 'builder'
    before.current = { isBuilderOpen, isResultOpen }
    if (!changed || document.activeElement !== document.body) return
    document.querySelector<HTMLElement>(`[data-place=${changed}]`)?.focus()
  }, [isBuilderOpen, isResultOpen])
}
