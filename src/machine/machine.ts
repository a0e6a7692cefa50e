import type { EmittedMap } from '../ignition/emitted.ts'
import { mapAt, mapsAt } from '../ignition/valueAt.ts'
import type { Image } from '../images/image.ts'
import { alwaysOverwritten } from './alwaysOverwritten.ts'
import { contentOf, type RemoteContent } from './content.ts'
import { machineDisks } from './disks/machineDisks.ts'
import { asIgnition3 } from './ignition2.ts'
import type { MachineParts } from './machineParts.ts'
import { mergedConfig } from './mergedConfig.ts'
import type { ResultConfig } from './readResult.ts'
import { machineRoot } from './root/machineRoot.ts'
import { timeline, type Step } from './timeline.ts'
import { machineUnits } from './units/machineUnits.ts'
import { checkNames } from './users/checkNames.ts'
import { machineGroups, machineUsers } from './users/machineUsers.ts'

/** What a config makes of a machine at its first boot. */
export interface Machine extends MachineParts {
  readonly steps: readonly Step[]
}

/** Works out what the first boot of an image with a config will do. */
export function describeMachine({ config: written, node }: ResultConfig, image: Image): Machine {
  const { config, remote, findings } = mergedConfig(node ? alwaysOverwritten(written) : asIgnition3(written))
  const users = machineUsers(config, image)
  const { root, findings: ofRoot } = machineRoot(config, users, image)
  const parts: MachineParts = {
    config,
    node,
    image,
    remote: [...remote, ...remoteFiles(config)],
    disks: machineDisks(config),
    users,
    groups: machineGroups(config, image),
    root,
    units: machineUnits(config, root, image),
    findings: [...findings, ...checkNames(config, image), ...ofRoot],
  }
  return { ...parts, steps: timeline(parts) }
}

function remoteFiles(config: EmittedMap): readonly RemoteContent[] {
  const files = mapsAt(mapAt(config, 'storage'), 'files')
  const resources = files.flatMap((file) => [mapAt(file, 'contents'), ...mapsAt(file, 'append')])
  return resources.flatMap((resource) => {
    const content = contentOf(resource)
    return content?.kind === 'remote' ? [content] : []
  })
}
