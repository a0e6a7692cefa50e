import { useState } from 'react'
import type { Variant } from '../../spec/registry.ts'
import { useWorkspace } from '../../store/useWorkspace.ts'
import { Button } from '../../ui/Button.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import type { ConvertRequest } from '../../worker/convertProtocol.ts'
import { MoveDialog } from './MoveDialog.tsx'
import { isMachineConfig } from './foreignText.ts'

const choices = { flatcar: 'Flatcar', fcos: 'Fedora CoreOS' } as const satisfies Partial<Record<Variant, string>>

/** Offers to turn an Ignition config into the Butane config that makes it. */
export function MoveIgnition() {
  const source = useWorkspace((state) => state.document?.source ?? '')
  const [request, setRequest] = useState<ConvertRequest>()
  const move = (variant: Variant): void => setRequest({ source, to: { variant } })
  return (
    <>
      <Button variant="primary" onPress={() => move('flatcar')}>
        Move to Butane
      </Button>
      {request && (
        <MoveDialog request={request} onClose={() => setRequest(undefined)}>
          {!isMachineConfig(source) && (
            <Segmented
              label="What the machine runs"
              choices={choices}
              chosen={request.to?.variant === 'fcos' ? 'fcos' : 'flatcar'}
              onChange={move}
            />
          )}
        </MoveDialog>
      )}
    </>
  )
}
