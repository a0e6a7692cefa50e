import { embeddedVersionUnknown } from '../../report/catalogue/butane.ts'
import { jsonError } from '../../report/catalogue/ignition.ts'
import { child, jsonPath, type YamlPath } from '../../report/path.ts'
import type { Report } from '../../report/report.ts'
import { ignitionShape } from '../ignitionShape.ts'
import type { IgnitionVersion } from '../ignitionVersion.ts'
import { checkConfig } from './checkConfig.ts'
import { checkDuplicates } from './checkDuplicates.ts'
import { decodeConfig } from './decodeConfig.ts'
import { readJson } from './readJson.ts'
import { unusedJsonKeys } from './unusedJsonKeys.ts'

/** What the reference finds in an Ignition config that stands as text inside a Butane config. */
export interface EmbeddedFindings {
  /** Paths are those of the embedded config; the reference looks them up in the YAML around it all the same. */
  readonly report: Report
  /** Why the text is no config at all: one more error, for the key that holds the text. */
  readonly error: string | undefined
}

/** Checks an Ignition config that the `resource` holds as text: its JSON, and if it has this version, all of it. */
export function checkEmbedded(raw: string, version: IgnitionVersion, resource: YamlPath): EmbeddedFindings {
  const reading = readJson(raw)
  if (reading.kind === 'problem') return refuse(reading.message)
  const shape = ignitionShape(version)
  const { config, problem } = decodeConfig(reading.value, shape)
  if (problem !== undefined) return refuse(problem)
  const found = checkConfig(config, version)
  if (found.some(({ code }) => code === 'unknown-ignition-version')) {
    return { report: [embeddedVersionUnknown(child(resource, 'version'))], error: undefined }
  }
  const report = [...found, ...checkDuplicates(config), ...unusedJsonKeys(reading.value, shape)]
  return { report, error: undefined }
}

function refuse(problem: string): EmbeddedFindings {
  return { report: [jsonError(jsonPath(), problem)], error: 'config is not valid' }
}
