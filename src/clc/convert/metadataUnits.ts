import type { EmittedMap } from '../../ignition/emitted.ts'
import type { Group } from '../../translate/1-decode/group.ts'
import type { Conversion } from './conversion.ts'
import { generatedUnit } from './generatedUnit.ts'

const PROVIDERS: ReadonlySet<string> = new Set(['openstack-metadata', 'cloudstack-configdrive'])

/** On some platforms the units that read metadata have to be told where they run. */
export function metadataUnits(config: Group, { platform }: Conversion): readonly EmittedMap[] {
  if (!PROVIDERS.has(platform)) return []
  const dropin = '20-clct-provider-override.conf'
  const contents = `[Service]\nEnvironment=COREOS_METADATA_OPT_PROVIDER=--provider=${platform}`
  return [
    generatedUnit(config.path, { name: 'coreos-metadata.service', dropin, contents }),
    generatedUnit(config.path, { name: 'coreos-metadata-sshkeys@.service', dropin, contents, enable: 'enabled' }),
  ]
}
