import { useState, type DragEvent } from 'react'
import type { PathKey } from '../../report/path.ts'
import { moveItem } from './itemActions.ts'

/** What lets the items of a list be dragged. */
export interface Reorder {
  /** Where what is dragged would go: before or after an item. */
  readonly sideOf: (index: number) => 'before' | 'after' | undefined
  readonly onStart: (index: number, event: DragEvent) => void
  readonly onOver: (index: number, event: DragEvent) => void
  readonly onDrop: (label: string, event: DragEvent) => void
  readonly onEnd: () => void
}

interface Drag {
  readonly from: number
  readonly over: number
  readonly isAfter: boolean
}

/** Lets the items of a list be dragged to other places in it. */
export function useReorder(list: readonly PathKey[]): Reorder {
  const [drag, setDrag] = useState<Drag>()
  return {
    sideOf(index) {
      if (drag?.over !== index || drag.from === index) return undefined
      return drag.isAfter ? 'after' : 'before'
    },
    onStart(index, event) {
      event.dataTransfer.setData('text/plain', '')
      event.dataTransfer.effectAllowed = 'move'
      setDrag({ from: index, over: index, isAfter: false })
    },
    onOver(index, event) {
      if (!drag) return
      event.preventDefault()
      const { top, height } = event.currentTarget.getBoundingClientRect()
      const isAfter = event.clientY > top + height / 2
      if (drag.over !== index || drag.isAfter !== isAfter) setDrag({ ...drag, over: index, isAfter })
    },
    onDrop(label, event) {
      if (!drag) return
      event.preventDefault()
      const { from, over, isAfter } = drag
      const gap = over + (isAfter ? 1 : 0)
      const to = gap > from ? gap - 1 : gap
      setDrag(undefined)
      if (to !== from) void moveItem([...list, from], to, label)
    },
    onEnd: () => setDrag(undefined),
  }
}
