import type { EmittedMap } from '../ignition/emitted.ts'
import { unsupportedPlatform } from '../report/catalogue/clc.ts'
import { yamlPath } from '../report/path.ts'
import { isFatal, type Report, type ReportEntry } from '../report/report.ts'
import { checkOutput } from './check/checkOutput.ts'
import type { Conversion } from './convert/conversion.ts'
import { convertConfig } from './convert/convertConfig.ts'
import { platforms } from './dynamicData.ts'
import { patchRemotes } from './patchRemotes.ts'
import type { ClcReading } from './readClc.ts'

/** An Ignition 2.3 config, or none where ct refuses to make one. */
export interface MadeIgnition {
  readonly output: EmittedMap | undefined
  /** What was found while reading, converting and checking. */
  readonly report: Report
}

type Wishes = Partial<Pick<Conversion, 'platform' | 'files' | 'keepsLocalFiles'>>

/** Makes Ignition 2.3 of a config by the rules of ct 0.9.4. */
export function makeIgnition2(
  { config, root, rangeOf, report }: ClcReading,
  { platform = '', files, keepsLocalFiles = false }: Wishes,
): MadeIgnition {
  if (!config || isFatal(report)) return { output: undefined, report }
  if (platform !== '' && !platforms.has(platform)) {
    return { output: undefined, report: [...report, unsupportedPlatform(yamlPath())] }
  }
  const found: ReportEntry[] = []
  const conversion: Conversion = {
    root,
    rangeOf,
    platform,
    files,
    keepsLocalFiles,
    add: (message, path, node) => found.push(node ? { ...message(path), range: rangeOf(node) } : message(path)),
  }
  const output = convertConfig(config, conversion)
  const patched = patchRemotes(config, conversion)
  if (isFatal(found)) return { output: undefined, report: [...report, ...found] }
  const checked = [...report, ...found, ...checkOutput(output, patched, rangeOf)]
  return { output: isFatal(checked) ? undefined : output, report: checked }
}
