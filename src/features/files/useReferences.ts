import { useEffect, useState } from 'react'
import type { LocalReference } from '../../assist/files/localReferences.ts'
import { assistant } from '../../store/assistant.ts'
import { useWorkspace } from '../../store/useWorkspace.ts'

/** The places of the open document that take in local files; those of the text before until the new ones are known. */
export function useReferences(): readonly LocalReference[] {
  const source = useWorkspace((state) => state.document?.source ?? '')
  const [references, setReferences] = useState<readonly LocalReference[]>([])
  useEffect(() => {
    let isWanted = true
    void assistant.ask('localReferences', source).then((found) => {
      if (found && isWanted) setReferences(found)
    })
    return () => {
      isWanted = false
    }
  }, [source])
  return references
}
