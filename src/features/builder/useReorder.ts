import { useState, type DragEvent } from 'react'
import type { PathKey } from '../../report/path.ts'
import { moveItem } from './itemActions.ts'

/** What lets the items of a list be dragged. */
export interface Reorder {
  /** Where what is dragged would go: before or after an item. */
  readonly sideOf: (index: number) => 'before' | 'after' | undefined
  readonly onStart: (index: number, label: string, event: DragEvent) => void
  readonly onOver: (index: number, event: DragEvent) => void
  readonly onDrop: (index: number, event: DragEvent) => void
  readonly onEnd: () => void
}

interface Drag {
  readonly label: string
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
    onStart(index, label, event) {
      event.dataTransfer.setData('text/plain', '')
      event.dataTransfer.effectAllowed = 'move'
      const row = event.currentTarget.parentElement
      if (row) event.dataTransfer.setDragImage(row, 0, 0)
      setDrag({ label, from: index, over: index, isAfter: false })
    },
    onOver(index, event) {
      if (!drag) return
      event.preventDefault()
      const isAfter = isBelowMiddle(event)
      if (drag.over !== index || drag.isAfter !== isAfter) setDrag({ ...drag, over: index, isAfter })
    },
    onDrop(index, event) {
      if (!drag) return
      event.preventDefault()
      const gap = index + (isBelowMiddle(event) ? 1 : 0)
      const to = gap > drag.from ? gap - 1 : gap
      setDrag(undefined)
      if (to !== drag.from) void moveItem([...list, drag.from], to, drag.label)
    },
    onEnd: () => setDrag(undefined),
  }
}

function isBelowMiddle({ currentTarget, clientY }: DragEvent): boolean {
  const { top, height } = currentTarget.getBoundingClientRect()
  return clientY > top + height / 2
}
