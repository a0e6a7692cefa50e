import type { YamlPath } from '../../report/path.ts'
import type { Spec } from '../../spec/registry.ts'
import { takes } from '../../spec/takes.ts'
import {
  yamlFlag,
  yamlMode,
  yamlText,
  type YamlEntry,
  type YamlItem,
  type YamlMap,
  type YamlTree,
} from '../../yaml/write/yamlTree.ts'
import { butaneConfig } from '../butaneConfig.ts'
import { leastMetadata } from '../leastMetadata.ts'
import type { Plan } from './plan.ts'
import { quadletOfPlan } from './quadletOfPlan.ts'
import type { Engine } from './run.ts'
import { unitOfPlan } from './unitOfPlan.ts'

/** A container and where it comes from. */
export interface PlannedContainer {
  readonly plan: Plan
  readonly from: YamlPath
}

/** A network that containers share. */
export interface PlannedNetwork {
  readonly name: string
  readonly from: YamlPath
}

/** The unit that makes a network for Docker, or the quadlet that does it for Podman, as others refer to it. */
export const networkUnit = (name: string): string => `${name}-network.service`
export const networkQuadlet = (name: string): string => `${name}.network`

/** Whether the images of a variant bring Docker. */
export const hasDocker = ({ variant }: Pick<Spec, 'variant'>): boolean => variant === 'flatcar' || variant === 'fcos'

/** A Butane config that runs containers: as units with Docker, as quadlets with Podman. */
export function containerConfig(
  spec: Spec,
  engine: Engine,
  containers: readonly PlannedContainer[],
  networks: readonly PlannedNetwork[] = [],
): YamlMap {
  const items =
    engine === 'docker'
      ? [
          ...networks.map(({ name, from }) => unitItem(networkUnit(name), networkUnitText(name), from)),
          ...containers.map(({ plan, from }) => unitItem(`${plan.name}.service`, unitOfPlan(plan), from)),
        ]
      : quadletItems(spec, containers, networks)
  return butaneConfig(spec, [
    ...(spec.variant === 'openshift' ? [{ key: 'metadata', value: leastMetadata }] : []),
    engine === 'docker' ? section('systemd', 'units', items) : quadletSection(spec, items),
  ])
}

function quadletItems(
  spec: Spec,
  containers: readonly PlannedContainer[],
  networks: readonly PlannedNetwork[],
): readonly YamlItem[] {
  const item = hasQuadlets(spec) ? quadletItem : quadletFileItem
  return [
    ...networks.map(({ name, from }) => item(networkQuadlet(name), `[Network]\nNetworkName=${name}\n`, from)),
    ...containers.map(({ plan, from }) => item(`${plan.name}.container`, quadletOfPlan(plan), from)),
  ]
}

const hasQuadlets = (spec: Spec): boolean => takes(spec, 'systemd.quadlets')

const quadletSection = (spec: Spec, items: readonly YamlItem[]): YamlEntry =>
  hasQuadlets(spec) ? section('systemd', 'quadlets', items) : section('storage', 'files', items)

const section = (name: string, list: string, items: readonly YamlItem[]): YamlEntry => ({
  key: name,
  value: { kind: 'map', entries: [{ key: list, value: { kind: 'list', items } }] },
})

const itemOf = (from: YamlPath, entries: readonly (readonly [string, YamlTree])[]): YamlItem => ({
  from,
  value: { kind: 'map', entries: entries.map(([key, value]) => ({ key, value })) },
})

const unitItem = (name: string, contents: string, from: YamlPath): YamlItem =>
  itemOf(from, [
    ['name', yamlText(name)],
    ['enabled', yamlFlag(true)],
    ['contents', yamlText(contents)],
  ])

const quadletItem = (name: string, contents: string, from: YamlPath): YamlItem =>
  itemOf(from, [
    ['name', yamlText(name)],
    ['rootful', yamlFlag(true)],
    ['contents', yamlText(contents)],
  ])

const quadletFileItem = (name: string, contents: string, from: YamlPath): YamlItem =>
  itemOf(from, [
    ['path', yamlText(`/etc/containers/systemd/${name}`)],
    ['mode', yamlMode(0o644)],
    ['contents', { kind: 'map', entries: [{ key: 'inline', value: yamlText(contents) }] }],
  ])

// It may be there already, from an earlier start.
const networkUnitText = (name: string): string => `[Unit]
After=docker.service
Requires=docker.service

[Service]
Type=oneshot
RemainAfterExit=yes
ExecStart=-/usr/bin/docker network create ${name}

[Install]
WantedBy=multi-user.target
`
