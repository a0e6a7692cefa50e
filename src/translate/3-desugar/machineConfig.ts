import { list, map, scalar, type Emitted, type EmittedMap } from '../../ignition/emitted.ts'
import { itemsAt } from '../../ignition/valueAt.ts'
import { yamlPath } from '../../report/path.ts'
import { group, isSet, pathOf, text, type Group } from '../1-decode/group.ts'
import { ignitionKeys, type DesugarContext } from './context.ts'
import { copyField } from './copy.ts'
import { inOrder } from './inOrder.ts'
import { replaceItems } from './replaceItems.ts'

type Entry = readonly [string, Emitted]

/** Wraps an Ignition config into the MachineConfig that OpenShift's operator applies. */
export function machineConfig(config: Group, ignition: EmittedMap, context: DesugarContext): EmittedMap {
  const version = yamlPath('version')
  const metadata = group(config, 'metadata')
  return map(yamlPath(), [
    ['apiVersion', scalar(version, 'machineconfiguration.openshift.io/v1')],
    ['kind', scalar(version, 'MachineConfig')],
    ...(metadata ? [['metadata', emitMetadata(metadata)] satisfies Entry] : []),
    ['spec', map(version, [['config', withFipsOptions(config, ignition, context)], ...specFields(config, context)])],
  ])
}

function emitMetadata(metadata: Group): Emitted {
  const labels = [...(group(metadata, 'labels')?.fields ?? [])]
  const from = pathOf(metadata, 'labels')
  const entries = labels
    .flatMap(([key, value]) =>
      typeof value === 'string' ? [[key, scalar(pathOf(metadata, 'labels', key), value)] satisfies Entry] : [],
    )
    .sort(([left], [right]) => (left < right ? -1 : 1))
  return map(metadata.path, [
    ['name', scalar(pathOf(metadata, 'name'), text(metadata, 'name') ?? '')],
    ...(entries.length > 0 ? [['labels', map(from, entries)] satisfies Entry] : []),
  ])
}

/** The keys of a MachineConfig's spec beside the Ignition config, by the field that they come from, in the order of the output. */
export const specKeys = {
  kernel_arguments: 'kernelArguments',
  extensions: 'extensions',
  fips: 'fips',
  kernel_type: 'kernelType',
} as const

function specFields(config: Group, context: DesugarContext): readonly Entry[] {
  const openshift = group(config, 'openshift')
  const shape = context.shape.fields.get('openshift')
  if (!openshift || shape?.kind !== 'group') return []
  return Object.entries(specKeys).flatMap(([name, key]): readonly Entry[] => {
    const field = shape.fields.get(name)
    const value = openshift.fields.get(name)
    const copied = field && value !== undefined && copyField(value, field, pathOf(openshift, name), context)
    return copied ? [[key, copied]] : []
  })
}

/** The last openshift version that chooses a cipher for FIPS itself. */
const fipsOptionsUntil = 19

// FIPS 140-2 does not allow the mode that cryptsetup takes by default.
function withFipsOptions(config: Group, ignition: EmittedMap, { spec, shape }: DesugarContext): EmittedMap {
  const openshift = group(config, 'openshift')
  const applies = (spec.layers.openshift ?? 0) <= fipsOptionsUntil && isSet(openshift, 'fips')
  if (!openshift || !applies) return ignition
  const from = pathOf(openshift, 'fips')
  return replaceItems(ignition, ['storage', 'luks'], (luks) => {
    const options = itemsAt(luks, 'options')
    if (options.some(isCipherOption)) return luks
    const added = ['--cipher', 'aes-cbc-essiv:sha256'].map((option) => scalar(from, option))
    const all = list(luks.entries.get('options')?.from ?? from, [...options, ...added])
    const entries = new Map(luks.entries).set('options', all)
    return { ...luks, entries: new Map(inOrder(entries, ignitionKeys(shape, ['storage', 'luks']))) }
  })
}

function isCipherOption(option: Emitted): boolean {
  return option.kind === 'scalar' && /^(?:--cipher(?:=.*)?|-c)$/s.test(String(option.value))
}
