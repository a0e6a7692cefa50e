import type { EmittedMap } from '../../ignition/emitted.ts'
import type { YamlPath } from '../../report/path.ts'
import { groupFrom } from './cloud.ts'

/** The owner or group of a file, by number or name; root is nothing to say. */
export function groupNameOf(from: YamlPath, name: string): EmittedMap | undefined {
  if (name === '' || name === 'root' || name === '0') return undefined
  return groupFrom(from, /^\d+$/.test(name) ? { id: Number(name) } : { name })
}
