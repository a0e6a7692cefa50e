import { composeBuild, composeCondition, composeEmpty, composeKeyLost } from '../../report/catalogue/docker.ts'
import { child, yamlPath, type YamlPath } from '../../report/path.ts'
import type { ReportEntry } from '../../report/report.ts'
import type { Spec } from '../../spec/registry.ts'
import { formReading } from '../../yaml/edit/formReading.ts'
import type { FormEntry, FormValue } from '../../yaml/edit/formValue.ts'
import { readText } from '../../yaml/read/reading.ts'
import { writeYaml } from '../../yaml/write/writeYaml.ts'
import { becameOf } from '../becameOf.ts'
import type { Converted } from '../converted.ts'
import { expandAliases } from '../expandAliases.ts'
import { qualified } from './carryRun.ts'
import { composeOptions, interpolated } from './composeOptions.ts'
import { entriesOf, namesOf, textOf, valueOf, wordsOf } from './composeValue.ts'
import {
  containerConfig,
  hasDocker,
  networkQuadlet,
  networkUnit,
  type PlannedContainer,
  type PlannedNetwork,
} from './containerConfig.ts'
import type { Restart } from './plan.ts'
import type { Engine, RunOption } from './run.ts'
import { sortedOptions } from './sortedOptions.ts'

/** Turns the services of a Compose file into a Butane config that runs them: units with Docker, quadlets with Podman. */
export function convertCompose(source: string, spec: Spec): Converted {
  const root = rootOf(source)
  const losses: ReportEntry[] = []
  const file: ComposeFile = {
    root,
    engine: hasDocker(spec) && spec.variant === 'flatcar' ? 'docker' : 'podman',
    services: entriesOf(valueOf(root, 'services')),
    lose: (path, entries) => losses.push(...entries.map((entry) => ({ ...entry, path }))),
  }
  tellOthers(file)
  const containers = file.services.flatMap((service) => containerOf(file, service) ?? [])
  if (containers.length === 0) return { text: undefined, losses: [...losses, composeEmpty(yamlPath())] }
  const config = containerConfig(spec, file.engine, containers, networksOf(file))
  const text = writeYaml(config)
  return { text, losses, became: becameOf(config, source, text) }
}

function rootOf(source: string): FormValue | undefined {
  const reading = readText(source)
  const { result } = reading
  const root = result.kind === 'document' ? expandAliases(result.root) : undefined
  return formReading(root ? { ...reading, result: { kind: 'document', root } } : reading).valueAt([])
}

interface ComposeFile {
  readonly root: FormValue | undefined
  readonly engine: Engine
  readonly services: readonly FormEntry[]
  readonly lose: (path: YamlPath, entries: readonly ReportEntry[]) => void
}

const known = ['version', 'name', 'services', 'networks', 'volumes']

function tellOthers({ root, lose }: ComposeFile): void {
  for (const { key } of entriesOf(root)) {
    if (known.includes(key) || key.startsWith('x-')) continue
    lose(yamlPath(key), [composeKeyLost(yamlPath(), key, 'A unit has nothing of the kind.')])
  }
  for (const { key, value } of entriesOf(valueOf(root, 'volumes'))) {
    const options = entriesOf(value).filter((entry) => entry.key.startsWith('driver'))
    if (options.length > 0)
      lose(yamlPath('volumes', key), [
        composeKeyLost(
          yamlPath(),
          `volumes.${key}`,
          'A plain volume of the name is made. Make one with these options in a unit of its own.',
        ),
      ])
  }
}

const nameOf = ({ key, value }: FormEntry): string => textOf(valueOf(value, 'container_name')) || key

function containerOf(file: ComposeFile, service: FormEntry): PlannedContainer | undefined {
  const { key, value } = service
  const path = yamlPath('services', key)
  const image = interpolated(textOf(valueOf(value, 'image')))
  if (image.text === '') {
    file.lose(path, [composeBuild(yamlPath(), key)])
    return undefined
  }
  file.lose(child(path, 'image'), image.losses)
  const read = entriesOf(value).map((entry) => ({ entry, ...composeOptions(entry.key, entry.value) }))
  for (const { entry, losses = [] } of read) file.lose(child(path, entry.key), losses)
  const options = read.flatMap(({ entry, options: own = [] }) =>
    own.map(([name, text]) => optionOf(name, text, (entries) => file.lose(child(path, entry.key), entries))),
  )
  const networks = networksOfService(file, service)
  const restart: Restart = read.findLast((each) => each.restart !== undefined)?.restart ?? 'always'
  return {
    from: path,
    plan: {
      run: {
        engine: file.engine,
        image: file.engine === 'podman' ? qualified(image.text) : image.text,
        options: sortedOptions([...options, ...networkOptions(file, service, networks)]),
        command: commandOf(value),
      },
      name: nameOf(service),
      restart,
      wait: '',
      pulls: textOf(valueOf(value, 'pull_policy')) === 'always',
      removes: true,
      needs: [
        ...needsOf(file, service),
        ...(file.engine === 'docker' ? networks.filter((name) => !isExternal(file, name)).map(networkUnit) : []),
      ],
    },
  }
}

const commandOf = (service: FormValue): readonly string[] =>
  [...wordsOf(valueOf(service, 'entrypoint')).slice(1), ...wordsOf(valueOf(service, 'command'))].map(
    (word) => interpolated(word).text,
  )

function optionOf(name: string, value: string | undefined, lose: (entries: readonly ReportEntry[]) => void): RunOption {
  if (value === undefined) return { name, value, start: 0, end: 0 }
  const { text, losses } = interpolated(value)
  lose(losses)
  return { name, value: text, start: 0, end: 0 }
}

function needsOf(file: ComposeFile, { key, value }: FormEntry): readonly string[] {
  const depends = valueOf(value, 'depends_on')
  const waiting = entriesOf(depends).filter((entry) => {
    const condition = textOf(valueOf(entry.value, 'condition'))
    return condition !== '' && condition !== 'service_started'
  })
  const path = yamlPath('services', key, 'depends_on')
  file.lose(
    path,
    waiting.map((entry) => composeCondition(yamlPath(), entry.key)),
  )
  return namesOf(depends).map((name) => {
    const other = file.services.find((service) => service.key === name)
    return `${other ? nameOf(other) : name}.service`
  })
}

/** The network of services that name none, as they find each other by name. */
const common = 'compose'

function networksOfService(file: ComposeFile, { value }: FormEntry): readonly string[] {
  if (valueOf(value, 'network_mode')) return []
  const own = namesOf(valueOf(value, 'networks'))
  if (own.length > 0) return own.map((name) => (name === 'default' ? common : name))
  return file.services.length > 1 ? [common] : []
}

function networkOptions(file: ComposeFile, service: FormEntry, networks: readonly string[]): readonly RunOption[] {
  const option = (name: string, value: string): RunOption => ({ name, value, start: 0, end: 0 })
  const isRenamed = networks.length > 0 && nameOf(service) !== service.key
  return [
    ...networks.map((name) =>
      option('network', file.engine === 'podman' && !isExternal(file, name) ? networkQuadlet(name) : name),
    ),
    ...(isRenamed ? [option('network-alias', service.key)] : []),
  ]
}

const isExternal = ({ root }: ComposeFile, name: string): boolean =>
  textOf(valueOf(valueOf(valueOf(root, 'networks'), name), 'external')) === 'true'

function networksOf(file: ComposeFile): readonly PlannedNetwork[] {
  const names = new Set(file.services.flatMap((service) => networksOfService(file, service)))
  return [...names]
    .filter((name) => !isExternal(file, name))
    .map((name) => ({ name, from: name === common ? yamlPath('services') : yamlPath('networks', name) }))
}
