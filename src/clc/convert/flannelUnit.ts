import type { EmittedMap } from '../../ignition/emitted.ts'
import { quoteText } from '../../ignition/quoteText.ts'
import { flannelWithoutOptions } from '../../report/catalogue/clc.ts'
import { group, pathOf, text, type Group } from '../../translate/1-decode/group.ts'
import { optionsOf } from '../optionsOf.ts'
import { nodeAt } from '../place.ts'
import type { Conversion } from './conversion.ts'
import { generatedUnit } from './generatedUnit.ts'
import { serviceDropin } from './serviceDropin.ts'
import { shapeAt } from './shapes.ts'

/** The unit that the section `flannel` makes. */
export function flannelUnit(config: Group, conversion: Conversion): readonly EmittedMap[] {
  const flannel = group(config, 'flannel')
  if (!flannel) return []
  refuseCrash(flannel, conversion)
  const contents = serviceDropin(flannel, conversion, {
    shape: shapeAt('flannel'),
    command: '/usr/lib/coreos/flannel-wrapper $FLANNEL_OPTS',
    tag: 'FLANNEL_IMAGE_TAG',
  })
  if (contents === undefined) return []
  return [
    generatedUnit(flannel.path, {
      name: 'flanneld.service',
      dropin: '20-clct-flannel.conf',
      contents: contents + putNetwork(flannel),
      enable: 'enable',
    }),
  ]
}

// Where no options belong to the version, ct takes those under a key `options` for them, which it cannot read.
function refuseCrash(flannel: Group, { root, add }: Conversion): void {
  const written = nodeAt(root, 'flannel', 'options')
  const isNull = written?.kind === 'scalar' && written.tag === '!!null'
  if (!written || isNull || optionsOf(shapeAt('flannel'), text(flannel, 'version'))) return
  add(flannelWithoutOptions, pathOf(flannel, 'options'), written)
}

const CLIENT_OPTIONS = [
  ['etcd_endpoints', 'endpoints'],
  ['etcd_cafile', 'ca-file'],
  ['etcd_certfile', 'cert-file'],
  ['etcd_keyfile', 'key-file'],
] as const

function putNetwork(flannel: Group): string {
  const network = text(flannel, 'network_config')
  if (!network) return ''
  const options = CLIENT_OPTIONS.map(([name, option]) => {
    const value = text(flannel, name)
    return value === undefined ? '' : ` --${option}=${quoteText(value)}`
  })
  return `\nExecStartPre=/usr/bin/etcdctl${options.join('')} set /coreos.com/network/config ${quoteText(network)}`
}
