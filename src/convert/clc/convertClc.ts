import { makeIgnition2 } from '../../clc/makeIgnition2.ts'
import { readText } from '../../yaml/read/reading.ts'
import { readClc, type ClcReading } from '../../clc/readClc.ts'
import { keyWithoutEffect, refusedByButane } from '../../report/catalogue/convert.ts'
import { yamlPath, type YamlPath } from '../../report/path.ts'
import type { Report, ReportEntry } from '../../report/report.ts'
import { isGroup, isList, type Decoded } from '../../translate/1-decode/group.ts'
import type { LocalFile, LocalFiles } from '../../translate/result.ts'
import { translate } from '../../translate/translate.ts'
import { sourceComments } from '../../yaml/write/sourceComments.ts'
import { withComments } from '../../yaml/write/withComments.ts'
import { writeYaml } from '../../yaml/write/writeYaml.ts'
import { yamlText, type YamlEntry, type YamlMap } from '../../yaml/write/yamlTree.ts'
import { asWritten, nodeBelow } from '../../clc/place.ts'
import type { Converted } from '../converted.ts'
import type { Converting } from './converting.ts'
import { diskEntries } from './diskTree.ts'
import { mapEntry } from './entries.ts'
import { filesystemPlaces } from './filesystemPlaces.ts'
import { ignitionEntries } from './ignitionTree.ts'
import { networkFiles } from './networkFiles.ts'
import { placeNodes } from './nodeTree.ts'
import { passwdEntries } from './passwdTree.ts'
import { systemdEntries } from './unitTree.ts'

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
    localFileAt: (path) => {
      const name = textAt(reading, path)
      if (name !== undefined) files.set(name.replace(/^\/+/, ''), unknownFile)
      return name
    },
  }
  const text = write(source, reading, bodyOf(converting))
  return { text, losses: [...losses, ...refusals(text, files)] }
}

function bodyOf(converting: Converting): readonly YamlEntry[] {
  const nodes = placeNodes(converting, filesystemPlaces(converting.ignition), networkFiles(converting))
  const storage = [...diskEntries(converting, nodes.used), ...nodes.entries]
  return [
    ...ignitionEntries(converting),
    ...passwdEntries(converting),
    ...mapEntry('storage', storage, yamlPath('storage')),
    ...systemdEntries(converting),
  ]
}

function write(source: string, { root }: ClcReading, body: readonly YamlEntry[]): string {
  const comments = root ? sourceComments(source, root) : { head: [], placed: [], foot: [] }
  const config: YamlMap = {
    kind: 'map',
    entries: [
      { key: 'variant', value: yamlText('flatcar'), above: comments.head },
      { key: 'version', value: yamlText('1.1.0') },
      ...body.map((entry) => ({ ...entry, isSpaced: true })),
    ],
  }
  const foot = comments.foot.map((comment) => `#${comment}\n`).join('')
  return writeYaml(withComments(config, comments.placed)) + foot
}

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

function refusals(text: string, files: LocalFiles): Report {
  const { report, error } = translate(text, { files })
  if (error === undefined) return []
  const errors = report.filter(({ kind }) => kind === 'error').map(({ message }) => message)
  const messages = errors.length > 0 ? errors : [error]
  return messages.map((message) => refusedByButane(yamlPath(), message))
}
