import { composeKeyLost, networkMissing } from '../../report/catalogue/docker.ts'
import { yamlPath } from '../../report/path.ts'
import type { FormEntry, FormValue } from '../../yaml/edit/formValue.ts'
import { composeName, type ComposeFile } from './composeFile.ts'
import { entriesOf, namesOf, textOf, textsOf, valueOf } from './composeValue.ts'
import { networkQuadlet, networkUnit, type PlannedNetwork } from './containerConfig.ts'
import type { RunOption } from './run.ts'

/** The network of services that name none, as they find each other by name. */
const common = 'compose'

/** A network that a service is in. */
interface Joined {
  /** As the file refers to it; empty for the common one. */
  readonly key: string
  /** As the engine knows it. */
  readonly name: string
  readonly isExternal: boolean
  /** What the service says of its place in it. */
  readonly settings: readonly (readonly [string, string])[]
}

/** The networks that a service joins, as flags. */
export function networkOptions(file: ComposeFile, service: FormEntry): readonly RunOption[] {
  const joined = networksOfService(file, service)
  const [only] = joined
  if (!only) return []
  if (joined.length === 1)
    return [
      option('network', referenceTo(file, only)),
      ...only.settings.map(([name, value]) => option(ALONE[name] ?? name, value)),
    ]
  return joined.map((network) => option('network', withSettings(file, network)))
}

const option = (name: string, value: string): RunOption => ({ name, value, start: 0, end: 0 })

/** How a flag of its own names a setting of the only network. */
const ALONE: Readonly<Record<string, string>> = { alias: 'network-alias', ip: 'ip', ip6: 'ip6' }

const referenceTo = ({ engine }: ComposeFile, { name, isExternal }: Joined): string =>
  engine === 'podman' && !isExternal ? networkQuadlet(name) : name

function withSettings(file: ComposeFile, network: Joined): string {
  const reference = referenceTo(file, network)
  if (network.settings.length === 0) return reference
  const settings = network.settings.map(([name, value]) => `${name}=${value}`).join(',')
  return file.engine === 'podman' ? `${reference}:${settings}` : `name=${reference},${settings}`
}

/** The units that make the networks of a service for Docker; quadlets find theirs by themselves. */
export const networkNeeds = (file: ComposeFile, service: FormEntry): readonly string[] =>
  file.engine === 'docker'
    ? networksOfService(file, service).flatMap(({ name, isExternal }) => (isExternal ? [] : [networkUnit(name)]))
    : []

/** The networks that have to be made. */
export function networksOf(file: ComposeFile): readonly PlannedNetwork[] {
  const joined = file.services.flatMap((service) => networksOfService(file, service))
  const made = new Map(joined.flatMap((network) => (network.isExternal ? [] : [[network.name, network] as const])))
  return [...made.values()].map(({ key, name }) => ({
    name,
    from: key === '' ? yamlPath('services') : yamlPath('networks', key),
  }))
}

function networksOfService(file: ComposeFile, service: FormEntry): readonly Joined[] {
  const { key: ownKey, value } = service
  if (valueOf(value, 'network_mode')) return []
  const networks = valueOf(value, 'networks')
  const keys = namesOf(networks)
  const isRenamed = composeName(service) !== ownKey
  const ownName: Joined['settings'] = isRenamed ? [['alias', ownKey]] : []
  if (keys.length === 0)
    return file.services.length > 1 ? [{ key: '', name: common, isExternal: false, settings: ownName }] : []
  return keys.map((key) => ({
    ...definedNetwork(file, key),
    settings: [...ownName, ...settingsOf(valueOf(networks, key))],
  }))
}

function definedNetwork({ root }: ComposeFile, key: string): Omit<Joined, 'settings'> {
  const defined = valueOf(valueOf(root, 'networks'), key)
  const external = valueOf(defined, 'external')
  const name = textOf(valueOf(defined, 'name')) || textOf(valueOf(external, 'name'))
  const isExternal = external?.kind === 'map' || textOf(external) === 'true'
  return { key: key === 'default' ? '' : key, name: name || (key === 'default' ? common : key), isExternal }
}

function settingsOf(value: FormValue | undefined): Joined['settings'] {
  const texts = (key: string, name: string) => textsOf(valueOf(value, key)).map((text) => [name, text] as const)
  return [...texts('aliases', 'alias'), ...texts('ipv4_address', 'ip'), ...texts('ipv6_address', 'ip6')]
}

/** What of the networks cannot be carried over, or has to be there before. */
export function tellNetworks(file: ComposeFile): void {
  const { root, lose } = file
  for (const { key, value } of entriesOf(valueOf(root, 'networks'))) {
    const { name, isExternal } = definedNetwork(file, key)
    if (isExternal) lose(yamlPath('networks', key), [networkMissing(yamlPath(), name)])
    const others = isExternal ? [] : entriesOf(value).filter((entry) => !isPlain(entry))
    lose(
      yamlPath('networks', key),
      others.map((entry) => composeKeyLost(yamlPath(), `networks.${key}.${entry.key}`, PLAIN)),
    )
  }
}

const PLAIN = 'A plain network of the name is made. Make one with these options in a unit of its own.'

const isPlain = ({ key, value }: FormEntry): boolean =>
  ['name', 'external', 'labels', 'attachable'].includes(key) || (key === 'driver' && textOf(value) === 'bridge')
