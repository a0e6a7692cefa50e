import { noSpecMakes, notIgnition } from '../../report/catalogue/convertIgnition.ts'
import { yamlPath } from '../../report/path.ts'
import type { ReportEntry } from '../../report/report.ts'
import type { SpecId } from '../../spec/registry.ts'
import { writeYaml } from '../../yaml/write/writeYaml.ts'
import { becameOf } from '../becameOf.ts'
import { butaneConfig } from '../butaneConfig.ts'
import type { Converted } from '../converted.ts'
import { readConfig } from '../ignition/readConfig.ts'
import { refusalsOf } from '../refusalsOf.ts'
import { butaneEntries } from './butaneEntries.ts'
import { carriedContents } from './carriedContents.ts'
import { readIgnition2 } from './readIgnition2.ts'

/**
 * Turns an Ignition config of version 2.0 to 2.4 into a Butane config, from which an Ignition config of version 3 is made that
 * does the same: files by their path in the running system, each once, networkd's units as files, `enable` as `enabled`. Also
 * one in a MachineConfig of OpenShift 4.1 to 4.5, without what that says beside it.
 */
export function convertIgnition2(text: string, spec: SpecId): Converted {
  const brought = readConfig(text)
  if (brought.kind === 'refused') return refuse(notIgnition(yamlPath(), brought.problem))
  const path = brought.kind === 'ignition' ? yamlPath() : yamlPath('spec', 'config')
  if (!isIgnition2(brought.version)) return refuse(noSpecMakes(yamlPath('ignition', 'version'), brought.version))
  const losses: ReportEntry[] = []
  const ignition = readIgnition2(brought.config, path, losses)
  const sections = butaneEntries({
    ignition,
    lose: (message, from) => losses.push(message(from)),
    contentsOf: carriedContents,
  })
  const config = butaneConfig(spec, sections)
  const written = writeYaml(config)
  return { text: written, losses: [...losses, ...refusalsOf(config, written)], became: becameOf(config, text, written) }
}

/** Whether a version is one of Ignition 2. */
const isIgnition2 = (version: string): boolean => /^2\.[0-4]\.0(?:-(?:experimental|dev))?$/.test(version)

function refuse(problem: ReportEntry): Converted {
  return { text: undefined, losses: [problem] }
}
