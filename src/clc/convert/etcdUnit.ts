import type { EmittedMap } from '../../ignition/emitted.ts'
import { group, type Group } from '../../translate/1-decode/group.ts'
import type { Conversion } from './conversion.ts'
import { generatedUnit } from './generatedUnit.ts'
import { serviceDropin } from './serviceDropin.ts'
import { shapeAt } from './shapes.ts'

/** The unit that the section `etcd` makes. */
export function etcdUnit(config: Group, conversion: Conversion): readonly EmittedMap[] {
  const etcd = group(config, 'etcd')
  if (!etcd) return []
  const contents = serviceDropin(etcd, conversion, {
    shape: shapeAt('etcd'),
    command: '/usr/lib/coreos/etcd-wrapper $ETCD_OPTS',
    tag: 'ETCD_IMAGE_TAG',
  })
  if (contents === undefined) return []
  return [
    generatedUnit(etcd.path, {
      name: 'etcd-member.service',
      dropin: '20-clct-etcd-member.conf',
      contents,
      enable: 'enable',
    }),
  ]
}
