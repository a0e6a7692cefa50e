import { yamlPath } from '../../report/path.ts'
import type { YamlEntry } from '../../yaml/write/yamlTree.ts'
import type { Converting } from './converting.ts'
import { diskEntries } from './diskTree.ts'
import { mapEntry } from './entries.ts'
import { filesystemPlaces } from './filesystemPlaces.ts'
import { ignitionEntries } from './ignitionTree.ts'
import { networkFiles } from './networkFiles.ts'
import { placeNodes } from './nodeTree.ts'
import { passwdEntries } from './passwdTree.ts'
import { systemdEntries } from './unitTree.ts'

/** The sections of a Butane config that make of a machine what an Ignition 2 config made of it. */
export function butaneEntries(converting: Converting): readonly YamlEntry[] {
  const nodes = placeNodes(converting, filesystemPlaces(converting.ignition), networkFiles(converting))
  const storage = [...diskEntries(converting, nodes.used), ...nodes.entries]
  return [
    ...ignitionEntries(converting),
    ...passwdEntries(converting),
    ...mapEntry('storage', storage, yamlPath('storage')),
    ...systemdEntries(converting),
  ]
}
