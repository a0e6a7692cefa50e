import type { UnitType } from '../unitType.ts'
import {
  journaldSections,
  logindSections,
  networkdSections,
  resolvedSections,
  sysupdateSections,
  timesyncdSections,
} from './daemons.ts'
import type { DirectiveTable, SectionTables, ValueKind } from './directiveTable.ts'
import { linkSections, netdevSections } from './netdev.ts'
import { networkSections } from './network.ts'
import { quadletSections } from './quadlets.ts'
import { execDirectives, killDirectives, resourceDirectives } from './shared.ts'
import {
  automountDirectives,
  installDirectives,
  mountDirectives,
  pathDirectives,
  scopeDirectives,
  serviceDirectives,
  sliceDirectives,
  socketDirectives,
  swapDirectives,
  timerDirectives,
  unitDirectives,
} from './units.ts'

/** A directive that systemd or Podman knows. */
export interface Directive {
  readonly name: string
  readonly kind: ValueKind
  /** The manual page that has it, such as `systemd.exec`. */
  readonly manual: string
}

/** The sections that a type of unit has, with their directives by name. */
export function sectionsOf(type: UnitType): ReadonlyMap<string, ReadonlyMap<string, Directive>> {
  const known = expanded.get(type)
  if (known) return known
  const sections = new Map(Object.entries(tables[type]).map(([name, each]) => [name, directivesIn(each)]))
  expanded.set(type, sections)
  return sections
}

const expanded = new Map<UnitType, ReadonlyMap<string, ReadonlyMap<string, Directive>>>()

function directivesIn(section: readonly DirectiveTable[]): ReadonlyMap<string, Directive> {
  const directives = new Map<string, Directive>()
  for (const { manual, names } of section)
    for (const [kind, words] of Object.entries(names))
      for (const name of words.trim().split(/\s+/)) directives.set(name, { name, kind: kind as ValueKind, manual })
  return directives
}

const common = { Unit: [unitDirectives], Install: [installDirectives] }
const running = [execDirectives, killDirectives, resourceDirectives]
const service = { ...common, Service: [serviceDirectives, ...running] }

const quadlet = (...names: readonly string[]): SectionTables => ({
  ...service,
  ...Object.fromEntries([...names, 'Quadlet'].map((name) => [name, quadletSections[name] ?? []])),
})

const tables: Readonly<Record<UnitType, SectionTables>> = {
  service,
  socket: { ...common, Socket: [socketDirectives, ...running] },
  device: common,
  mount: { ...common, Mount: [mountDirectives, ...running] },
  automount: { ...common, Automount: [automountDirectives] },
  swap: { ...common, Swap: [swapDirectives, ...running] },
  target: common,
  path: { ...common, Path: [pathDirectives] },
  timer: { ...common, Timer: [timerDirectives] },
  slice: { ...common, Slice: [sliceDirectives, resourceDirectives] },
  scope: { ...common, Scope: [scopeDirectives, resourceDirectives, killDirectives] },
  container: quadlet('Container'),
  pod: quadlet('Pod'),
  kube: quadlet('Kube'),
  volume: quadlet('Volume'),
  'quadlet-network': quadlet('Network'),
  image: quadlet('Image'),
  build: quadlet('Build'),
  artifact: quadlet('Artifact'),
  network: networkSections,
  netdev: netdevSections,
  link: linkSections,
  journald: journaldSections,
  logind: logindSections,
  resolved: resolvedSections,
  timesyncd: timesyncdSections,
  networkd: networkdSections,
  sysupdate: sysupdateSections,
}
