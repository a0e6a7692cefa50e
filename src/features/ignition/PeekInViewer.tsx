import { createPortal } from 'react-dom'
import { useStore } from 'zustand'
import { outputViewer } from '../../monaco/outputViewer.ts'
import { contentAt } from '../../monaco/linkedNode.ts'
import { linkedResult } from '../../store/linkedResult.ts'
import { DecodedPeek } from './DecodedPeek.tsx'

/** Fills the room that the viewer has made for the decoded contents of a value. */
export function PeekInViewer() {
  const peeked = useStore(outputViewer, (state) => state.peeked)
  const place = useStore(outputViewer, (state) => state.peekPlace)
  const linked = useStore(linkedResult, (state) => state.linked)
  const content = peeked && linked && contentAt(linked, peeked)
  return place && content ? createPortal(<DecodedPeek content={content} />, place) : null
}
