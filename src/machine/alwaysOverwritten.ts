import { scalar, type EmittedMap } from '../ignition/emitted.ts'
import { changedAt, changedItems, withEntries } from './changed.ts'

/**
 * The config of a MachineConfig as the nodes of a cluster get it: files take the place of others unless it says otherwise
 * (machine-config-operator, `MergeMachineConfigs`).
 */
export function alwaysOverwritten(config: EmittedMap): EmittedMap {
  return changedAt(config, 'storage', (storage) =>
    changedItems(storage, 'files', (file) => {
      const isSaid = file.entries.has('overwrite') || file.entries.has('append')
      return isSaid ? file : withEntries(file, [['overwrite', scalar(file.from, true)]])
    }),
  )
}
