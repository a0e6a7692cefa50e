import { composeBuild, composeCondition, composeEmpty, composeKeyLost } from '../../report/catalogue/docker.ts'
import { child, yamlPath } from '../../report/path.ts'
import type { ReportEntry } from '../../report/report.ts'
import type { Spec } from '../../spec/registry.ts'
import type { FormEntry, FormValue } from '../../yaml/edit/formValue.ts'
import { writeYaml } from '../../yaml/write/writeYaml.ts'
import { becameOf } from '../becameOf.ts'
import type { Converted } from '../converted.ts'
import { qualified } from './carryRun.ts'
import { composeOptions } from './composeOptions.ts'
import { entriesOf, namesOf, textOf, textsOf, valueOf, wordsOf } from './composeValue.ts'
import { composeName, type ComposeFile } from './composeFile.ts'
import { networkNeeds, networkOptions, networksOf, tellNetworks } from './composeNetworks.ts'
import { containerConfig, hasDocker, type PlannedContainer } from './containerConfig.ts'
import { extendedServices } from './extendedServices.ts'
import type { Restart } from './plan.ts'
import { interpolated } from './interpolated.ts'
import { readCompose } from './readCompose.ts'
import type { RunOption } from './run.ts'
import { sortedOptions } from './sortedOptions.ts'

/** Turns the services of a Compose file into a Butane config that runs them: units with Docker, quadlets with Podman. */
export function convertCompose(source: string, spec: Spec): Converted {
  const reading = readCompose(source)
  if (reading.kind === 'refused') return { text: undefined, losses: reading.report }
  const losses: ReportEntry[] = []
  const file: ComposeFile = {
    root: reading.root,
    engine: hasDocker(spec) && spec.variant === 'flatcar' ? 'docker' : 'podman',
    services: extendedServices(entriesOf(valueOf(reading.root, 'services'))),
    lose: (path, entries) => losses.push(...entries.map((entry) => ({ ...entry, path }))),
  }
  tellOthers(file)
  tellNetworks(file)
  const containers = file.services.flatMap((service) => containerOf(file, service) ?? [])
  if (containers.length === 0) return { text: undefined, losses: [...losses, composeEmpty(yamlPath())] }
  const config = containerConfig(spec, file.engine, containers, networksOf(file))
  const text = writeYaml(config)
  return { text, losses, became: becameOf(config, source, text) }
}

const known = ['version', 'name', 'services', 'networks', 'volumes']

function tellOthers({ root, lose }: ComposeFile): void {
  for (const { key } of entriesOf(root)) {
    if (known.includes(key) || key.startsWith('x-')) continue
    lose(yamlPath(key), [composeKeyLost(yamlPath(), key, 'A unit has nothing of the kind.')])
  }
  for (const { key, value } of entriesOf(valueOf(root, 'volumes'))) {
    const options = entriesOf(value).filter((entry) => !['external', 'labels'].includes(entry.key))
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
  const restart: Restart = read.findLast((each) => each.restart !== undefined)?.restart ?? 'always'
  const wait = read.findLast((each) => each.wait !== undefined)?.wait ?? ''
  return {
    from: path,
    plan: {
      run: {
        engine: file.engine,
        image: file.engine === 'podman' ? qualified(image.text) : image.text,
        options: sortedOptions([...options, ...networkOptions(file, service)]),
        command: commandOf(value),
      },
      name: composeName(service),
      restart,
      wait,
      pulls: textOf(valueOf(value, 'pull_policy')) === 'always',
      removes: true,
      needs: [...needsOf(file, service), ...networkNeeds(file, service)],
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
  const links = textsOf(valueOf(value, 'links')).map((link) => link.split(':')[0] ?? '')
  return [...new Set([...namesOf(depends), ...links])].map((name) => {
    const other = file.services.find((service) => service.key === name)
    return `${other ? composeName(other) : name}.service`
  })
}
