import { makeIgnition2 } from '../../clc/makeIgnition2.ts'
import { readText } from '../../yaml/read/reading.ts'
import { readClc, type ClcReading } from '../../clc/readClc.ts'
import { keyWithoutEffect } from '../../report/catalogue/convert.ts'
import type { YamlPath } from '../../report/path.ts'
import type { Report, ReportEntry } from '../../report/report.ts'
import { isGroup, isList, type Decoded } from '../../translate/1-decode/group.ts'
import type { LocalFile } from '../../translate/result.ts'
import { sourceComments } from '../../yaml/write/sourceComments.ts'
import { withComments } from '../../yaml/write/withComments.ts'
import { writeYaml } from '../../yaml/write/writeYaml.ts'
import { asWritten, nodeBelow } from '../../clc/place.ts'
import { butaneEntries } from '../ignition2/butaneEntries.ts'
import type { Converting } from '../ignition2/converting.ts'
import { refusalsOf } from '../refusalsOf.ts'
import { becameOf } from '../becameOf.ts'
import { butaneConfig } from '../butaneConfig.ts'
import type { Converted } from '../converted.ts'
import { clcContents } from './clcContents.ts'

/**
 * Converts a Container Linux Config to Butane for Flatcar. What etcd, flannel, Docker, updates and dynamic data became in ct
 * become units and files; comments stay with what they are about. Never throws for user input.
 */
export function convertClc(source: string, { platform = '' }: { readonly platform?: string } = {}): Converted {
  const reading = readClc(readText(source))
  const { output, report } = makeIgnition2(reading, { platform, keepsLocalFiles: true })
  if (!output) return { text: undefined, losses: report }
  const losses: ReportEntry[] = keysWithoutEffect(report)
  const files = new Map<string, LocalFile>()
  const converting: Converting = {
    ignition: output,
    lose: (message, from) => losses.push(placed(message(from), reading)),
    contentsOf: clcContents((path) => {
      const name = textAt(reading, path)
      if (name !== undefined) files.set(name.replace(/^\/+/, ''), unknownFile)
      return name
    }),
  }
  const comments = reading.root ? sourceComments(source, reading.root) : { head: [], placed: [], foot: [] }
  const config = withComments(butaneConfig(TARGET, butaneEntries(converting), comments.head), comments.placed)
  const text = writeYaml(config) + comments.foot.map((comment) => `#${comment}\n`).join('')
  const refusals = refusalsOf(config, text, files).map((refusal) => placed(refusal, reading))
  return { text, losses: [...losses, ...refusals], became: becameOf(config, source, text) }
}

const TARGET = { variant: 'flatcar', version: '1.1.0' } as const

function keysWithoutEffect(report: Report): ReportEntry[] {
  return report
    .filter(({ code }) => code === 'unrecognized-key')
    .map(({ path, range }) => ({
      ...keyWithoutEffect(path, String(path.keys.at(-1) ?? '')),
      ...(range && { range }),
    }))
}

function placed(entry: ReportEntry, { root, rangeOf }: ClcReading): ReportEntry {
  let node = root
  for (const key of entry.path.keys) node = nodeBelow(node, key, asWritten) ?? node
  return node ? { ...entry, range: rangeOf(node) } : entry
}

function textAt({ config }: ClcReading, path: YamlPath): string | undefined {
  let value: Decoded | undefined = config
  for (const key of path.keys) {
    if (isGroup(value)) value = value.fields.get(String(key))
    else value = isList(value) && typeof key === 'number' ? value[key] : undefined
  }
  return typeof value === 'string' ? value : undefined
}

/** Local files are not there; that they are wanted is no loss. */
const unknownFile: LocalFile = { kind: 'file', content: new Uint8Array(), executable: false }
