import { useEffect, useState } from 'react'
import { useWorkspace } from '../../store/useWorkspace.ts'

/** How long typing pauses before the text is read again, in milliseconds. */
const pause = 300

/** The text of the open document as it was at the last pause of typing. */
export function useSettledSource(): string {
  const source = useWorkspace((state) => state.document?.source ?? '')
  const [settled, setSettled] = useState(source)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(source), pause)
    return () => clearTimeout(timer)
  }, [source])
  return settled
}
