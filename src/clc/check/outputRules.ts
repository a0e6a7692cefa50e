import { invalidCompression, hashSize, unknownHash } from '../../report/catalogue/ignition.ts'
import {
  diskDeviceRequired,
  invalidGuid,
  partitionLabelTooLong,
  partitionNumbersCollide,
  unknownRaidLevel,
} from '../../report/catalogue/ignitionDisks.ts'
import { illegalMode, idAndName, relativePath } from '../../report/catalogue/ignitionNodes.ts'
import {
  appendAndOverwrite,
  noFilesystem,
  partitionLabelCut,
  sparesUnsupported,
} from '../../report/catalogue/ignition2.ts'
import { invalidFileSource } from '../../report/catalogue/clc.ts'
import { byteLength } from '../../ignition/byteLength.ts'
import type { EmittedMap } from '../../ignition/emitted.ts'
import { quoteText } from '../../ignition/quoteText.ts'
import { flagAt, itemsAt, mapsAt, numberAt, textAt } from '../../ignition/valueAt.ts'
import { filesystemPath, filesystemWhole, mountLabel, mountWhole, namedFilesystems } from './filesystemRules.ts'
import type { Message } from './sourceRules.ts'
import { dropin, networkDropin, networkUnit, unitContents, unitName } from './unitRules.ts'
import { urlProblem } from './urlProblem.ts'
import { userWhole } from './userRules.ts'

type Check = (map: EmittedMap) => readonly Message[]

/** What is wrong with a group of the config: as a whole, and in its fields, by their keys. */
interface OutputRule {
  readonly whole?: Check
  readonly fields?: Readonly<Record<string, Check>>
}

const when = (isWrong: boolean, message: Message): readonly Message[] => (isWrong ? [message] : [])

const absolute =
  (key: string): Check =>
  (map) =>
    when(!(textAt(map, key) ?? '').startsWith('/'), relativePath)

const source: Check = (map) => {
  const problem = urlProblem(textAt(map, 'source') ?? '')
  return problem ? [problem] : []
}

const reference: OutputRule = { fields: { source } }
const node = { filesystem: filesystemOfNode, path: absolute('path') }
const nodeWithMode = { ...node, mode }
const guid =
  (key: string): Check =>
  (map) =>
    when(!GUID.test(textAt(map, key) ?? ''), invalidGuid)
const owner: OutputRule = {
  whole: (map) => when(numberAt(map, 'id') !== undefined && textAt(map, 'name') !== undefined, idAndName),
}
const verification: OutputRule = { whole: hash }

/** What Ignition 2.3 checks, by the place in the config. */
export const OUTPUT_RULES: ReadonlyMap<string, OutputRule> = new Map<string, OutputRule>([
  ['', { whole: namedFilesystems }],
  ['ignition.config.append[]', reference],
  ['ignition.config.append[].verification', verification],
  ['ignition.config.replace', reference],
  ['ignition.config.replace.verification', verification],
  ['ignition.security.tls.certificateAuthorities[]', reference],
  ['ignition.security.tls.certificateAuthorities[].verification', verification],
  ['networkd.units[]', { whole: networkUnit }],
  ['networkd.units[].dropins[]', { whole: networkDropin }],
  ['passwd.users[]', { whole: userWhole }],
  ['storage.directories[]', { fields: nodeWithMode }],
  ['storage.disks[]', { fields: { device: diskDevice, partitions } }],
  [
    'storage.disks[].partitions[]',
    { fields: { guid: guid('guid'), label: partitionLabel, typeGuid: guid('typeGuid') } },
  ],
  ['storage.files[]', { whole: fileWhole, fields: nodeWithMode }],
  ['storage.files[].contents', { fields: { compression, source: fileSource } }],
  ['storage.files[].contents.verification', verification],
  ['storage.filesystems[]', { whole: filesystemWhole, fields: { path: filesystemPath } }],
  ['storage.filesystems[].mount', { whole: mountWhole, fields: { device: absolute('device'), label: mountLabel } }],
  ['storage.links[]', { fields: node }],
  ...['files', 'directories', 'links'].flatMap((kind): [string, OutputRule][] => [
    [`storage.${kind}[].user`, owner],
    [`storage.${kind}[].group`, owner],
  ]),
  ['storage.raid[]', { fields: { devices: raidDevices, level: raidLevel } }],
  ['systemd.units[]', { fields: { contents: unitContents, name: unitName } }],
  ['systemd.units[].dropins[]', { whole: dropin }],
])

const GUID = /^(?:|[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12})$/
const HASH_DIGITS = 128
const LONGEST_LABEL = 36

function hash(map: EmittedMap): readonly Message[] {
  const written = textAt(map, 'hash')
  if (written === undefined) return []
  if (!written.startsWith('sha512-')) return [unknownHash]
  return when(byteLength(written.slice('sha512-'.length)) !== HASH_DIGITS, hashSize)
}

function filesystemOfNode(map: EmittedMap): readonly Message[] {
  return when(textAt(map, 'filesystem') === '', noFilesystem)
}

function mode(map: EmittedMap): readonly Message[] {
  const value = numberAt(map, 'mode') ?? 0
  return when(value < 0 || value > 0o7777, illegalMode)
}

function fileWhole(file: EmittedMap): readonly Message[] {
  return when(flagAt(file, 'overwrite') === true && flagAt(file, 'append') === true, appendAndOverwrite)
}

function compression(contents: EmittedMap): readonly Message[] {
  const value = textAt(contents, 'compression') ?? ''
  return when(value !== '' && value !== 'gzip', invalidCompression)
}

function fileSource(contents: EmittedMap): readonly Message[] {
  const url = textAt(contents, 'source') ?? ''
  const problem = urlProblem(url)
  return problem ? [(path) => invalidFileSource(path, quoteText(url), problem(path).message)] : []
}

function diskDevice(disk: EmittedMap): readonly Message[] {
  const device = textAt(disk, 'device') ?? ''
  return device === '' ? [diskDeviceRequired] : when(!device.startsWith('/'), relativePath)
}

function partitions(disk: EmittedMap): readonly Message[] {
  const numbers = mapsAt(disk, 'partitions').flatMap((partition) => {
    const value = partition.entries.get('number')
    return value?.kind === 'scalar' ? [value.value] : []
  })
  return when(new Set(numbers).size < numbers.length, partitionNumbersCollide)
}

function partitionLabel(partition: EmittedMap): readonly Message[] {
  const label = textAt(partition, 'label') ?? ''
  return [
    ...when(byteLength(label) > LONGEST_LABEL, partitionLabelTooLong),
    ...when(label.includes(':'), partitionLabelCut),
  ]
}

const STRIPED: ReadonlySet<string> = new Set(['linear', 'raid0', '0', 'stripe'])
const REDUNDANT: ReadonlySet<string> = new Set(
  ['raid1 1 mirror raid4 4 raid5 5 raid6 6 raid10 10'].flatMap((levels) => levels.split(' ')),
)

function raidLevel(raid: EmittedMap): readonly Message[] {
  const level = textAt(raid, 'level') ?? ''
  if (STRIPED.has(level)) return when(raid.entries.has('spares'), sparesUnsupported)
  return when(!REDUNDANT.has(level), unknownRaidLevel)
}

function raidDevices(raid: EmittedMap): readonly Message[] {
  const devices = itemsAt(raid, 'devices')
  return devices.flatMap((device) =>
    when(device.kind === 'scalar' && !String(device.value).startsWith('/'), relativePath),
  )
}
