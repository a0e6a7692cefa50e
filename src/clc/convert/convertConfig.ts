import { list, map, type Emitted, type EmittedMap } from '../../ignition/emitted.ts'
import { child, type YamlPath } from '../../report/path.ts'
import { pathOf, type Group } from '../../translate/1-decode/group.ts'
import type { Conversion } from './conversion.ts'
import { convertIgnition } from './convertIgnition.ts'
import { convertDirectories, convertFiles, convertLinks } from './convertNodes.ts'
import { convertDisks, convertRaid } from './convertDisks.ts'
import { convertFilesystems } from './convertFilesystems.ts'
import { convertGroups, convertUsers } from './convertPasswd.ts'
import { convertNetworkUnits, convertUnits } from './convertUnits.ts'
import { dockerUnit } from './dockerUnit.ts'
import { etcdUnit } from './etcdUnit.ts'
import { flannelUnit } from './flannelUnit.ts'
import { metadataUnits } from './metadataUnits.ts'
import { updateFile } from './updateFile.ts'

/** Converts a config to Ignition 2.3. Findings go to `conversion`; with an error among them the result means nothing. */
export function convertConfig(config: Group, conversion: Conversion): EmittedMap {
  const ignition = convertIgnition(config, conversion)
  const disks = convertDisks(config, conversion)
  const units = [...metadataUnits(config, conversion), ...dockerUnit(config), ...etcdUnit(config, conversion)]
  const files = convertFiles(config, conversion)
  units.push(...flannelUnit(config, conversion), ...convertUnits(config))
  const storage = {
    directories: convertDirectories(config),
    disks,
    files: [...files, ...updateFile(config)],
    filesystems: convertFilesystems(config),
    links: convertLinks(config),
    raid: convertRaid(config),
  }
  return map(config.path, [
    ['ignition', ignition],
    ['networkd', section(pathOf(config, 'networkd'), { units: convertNetworkUnits(config) })],
    ['passwd', section(pathOf(config, 'passwd'), { groups: convertGroups(config), users: convertUsers(config) })],
    ['storage', section(pathOf(config, 'storage'), storage)],
    ['systemd', section(pathOf(config, 'systemd'), { units })],
  ])
}

// Sections stay even where they are empty, lists do not.
function section(from: YamlPath, lists: Readonly<Record<string, readonly Emitted[]>>): EmittedMap {
  const filled = Object.entries(lists).filter(([, items]) => items.length > 0)
  return map(
    from,
    filled.map(([key, items]) => [key, list(child(from, key), items)]),
  )
}
