import { groupFrom, wordAt, wordsOf, type Cloud, type Made } from './cloud.ts'
import { textAt, mapAt } from '../../ignition/valueAt.ts'
import type { Emitted, EmittedMap } from '../../ignition/emitted.ts'
import { keyLeftOut, keyNotNeeded, packagesRefused } from '../../report/catalogue/convertCloudConfig.ts'
import { yamlPath } from '../../report/path.ts'
import type { ReportEntry } from '../../report/report.ts'
import type { SpecId } from '../../spec/registry.ts'
import { sourceComments } from '../../yaml/write/sourceComments.ts'
import { withComments } from '../../yaml/write/withComments.ts'
import { writeYaml } from '../../yaml/write/writeYaml.ts'
import { becameOf } from '../becameOf.ts'
import { butaneConfig } from '../butaneConfig.ts'
import type { Converted } from '../converted.ts'
import { butaneEntries } from '../ignition2/butaneEntries.ts'
import type { Converting } from '../ignition2/converting.ts'
import { fromOf, textEntry } from '../ignition2/entries.ts'
import { resourceEntries } from '../ignition2/resourceTree.ts'
import { refusalsOf } from '../refusalsOf.ts'
import { madeOfBootCommands, madeOfRunCommands } from './commands.ts'
import { madeOfCoreos } from './coreos.ts'
import { madeOfDisks, madeOfFilesystems, madeOfSwap } from './disks.ts'
import * as host from './host.ts'
import { leftOut, notNeeded } from './leftOut.ts'
import { madeOfMounts } from './mounts.ts'
import { readCloudConfig } from './readCloudConfig.ts'
import { madeOfGroups, madeOfKeys, madeOfPassword, madeOfPasswords, madeOfUsers } from './users.ts'
import { madeOfFiles } from './writtenFiles.ts'

/**
 * Turns a cloud-config into Butane: users, files and mounts become what they are there, commands become scripts with units, and
 * everything else files or a named loss. Never throws for user input.
 */
export function convertCloudConfig(source: string, spec: SpecId): Converted {
  const reading = readCloudConfig(source)
  if (reading.kind === 'refused') return { text: undefined, losses: [reading.problem] }
  const losses: ReportEntry[] = [...reading.losses]
  const lose: Cloud['lose'] = (message, from) => losses.push(message(from))
  const cloud: Cloud = {
    root: reading.config,
    defaultUser: defaultUserOf(reading.config),
    isFlatcar: spec.variant === 'flatcar',
    lose,
  }
  const made = [...reading.config.entries].map(([key, value]) => madeOf(key, value, cloud))
  // That a user, a file or a unit is put together of several keys is no news.
  const ofParts: Converting['lose'] = (message, from) => {
    const entry = message(from)
    if (entry.code !== 'joined') losses.push(entry)
  }
  const sections = butaneEntries({ ignition: ignitionOf(made), lose: ofParts, contentsOf })
  const comments = sourceComments(source, reading.node)
  const placed = comments.placed.map((comment) => ({ ...comment, above: comment.above.filter(isNoHeader) }))
  const config = withComments(butaneConfig(spec, sections, comments.head.filter(isNoHeader)), placed)
  const text = writeYaml(config) + comments.foot.map((comment) => `#${comment}\n`).join('')
  return { text, losses: [...losses, ...refusalsOf(config, text)], became: becameOf(config, source, text) }
}

/** The first line of a cloud-config looks like a comment. */
const isNoHeader = (comment: string): boolean => !/^cloud-config\b|^# *template:/.test(comment)

function defaultUserOf(config: EmittedMap): string {
  return wordAt(config, 'user') ?? wordAt(mapAt(config, 'user'), 'name') ?? 'core'
}

type Maker = (value: Emitted, cloud: Cloud) => Made

const makers: ReadonlyMap<string, Maker> = new Map<string, Maker>([
  ['users', madeOfUsers],
  ['user', madeOfUsers],
  ['groups', madeOfGroups],
  ['ssh_authorized_keys', madeOfKeys],
  ['ssh-authorized-keys', madeOfKeys],
  ['password', madeOfPassword],
  ['chpasswd', madeOfPasswords],
  ['ssh_pwauth', host.madeOfPasswordLogin],
  ['ssh_keys', host.madeOfHostKeys],
  ['write_files', madeOfFiles],
  ['write-files', madeOfFiles],
  ['runcmd', madeOfRunCommands],
  ['bootcmd', madeOfBootCommands],
  ['hostname', host.madeOfHostname],
  ['fqdn', host.madeOfFullName],
  ['prefer_fqdn_over_hostname', () => ({})],
  ['manage_etc_hosts', host.madeOfHosts],
  ['manage-etc-hosts', host.madeOfHosts],
  ['timezone', host.madeOfTimezone],
  ['locale', host.madeOfLocale],
  ['keyboard', host.madeOfKeyboard],
  ['ntp', host.madeOfTimeServers],
  ['ca_certs', host.madeOfAuthorities],
  ['ca-certs', host.madeOfAuthorities],
  ['manage_resolv_conf', host.madeOfResolver],
  ['resolv_conf', () => ({})],
  ['mounts', madeOfMounts],
  ['mount_default_fields', () => ({})],
  ['swap', madeOfSwap],
  ['disk_setup', madeOfDisks],
  ['fs_setup', madeOfFilesystems],
  ['coreos', madeOfCoreos],
])

function madeOf(key: string, value: Emitted, cloud: Cloud): Made {
  const make = makers.get(key)
  if (make) return make(value, cloud)
  if (key === 'packages') cloud.lose((path) => packagesRefused(path, namesOf(value)), value.from)
  else if (notNeeded.has(key)) cloud.lose((path) => keyNotNeeded(path, notNeeded.get(key) ?? ''), value.from)
  else cloud.lose((path) => keyLeftOut(path, leftOut.get(key) ?? UNKNOWN), value.from)
  return {}
}

const UNKNOWN = 'Nothing in Butane stands for this key.'

const namesOf = (value: Emitted): string => {
  const names = value.kind === 'list' ? value.items.flatMap((item) => wordsOf(item)[0] ?? []) : []
  return names.length > 5 ? `${names.slice(0, 5).join(', ')} …` : names.join(', ')
}

/** The parts put together, in the form of Ignition 2. */
function ignitionOf(made: readonly Made[]): EmittedMap {
  const all = (key: keyof Made): readonly EmittedMap[] => made.flatMap((part) => part[key] ?? [])
  const storage = { disks: all('disks'), filesystems: all('filesystems'), files: all('files'), links: all('links') }
  return groupFrom(yamlPath(), {
    passwd: groupFrom(yamlPath(), { users: all('users'), groups: all('groups') }),
    storage: groupFrom(yamlPath(), storage),
    systemd: groupFrom(yamlPath(), { units: all('units') }),
  })
}

const contentsOf: Converting['contentsOf'] = (contents, converting) => {
  const inline = textAt(contents, 'inline')
  return inline === undefined
    ? resourceEntries(contents, converting)
    : [textEntry('inline', inline, fromOf(contents, 'inline'))]
}
