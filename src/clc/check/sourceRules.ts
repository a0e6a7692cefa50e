import {
  appendModeUnset,
  clcVersion,
  directoryModeUnset,
  etcdMinorTooNew,
  etcdTooNew,
  etcdTooOld,
  fileModeUnset,
  flannelMinorTooNew,
  flannelTooOld,
  networkConfigJson,
  networkConfigWithKubernetes,
  tooManyFileSources,
  unknownUpdateGroup,
  unparsableUrl,
} from '../../report/catalogue/clc.ts'
import type { ContextPath } from '../../report/path.ts'
import type { ReportEntry } from '../../report/report.ts'
import { parseUrl } from '../../ignition/check/parseUrl.ts'
import { isJsonObject } from '../../ignition/check/isJsonValue.ts'
import { quoteText } from '../../ignition/quoteText.ts'
import { group, isSet, number, text, type Group } from '../../translate/1-decode/group.ts'
import { isBefore, readVersion, type SemanticVersion } from '../semanticVersion.ts'
import { locksmithField, locksmithWhole } from './locksmithRules.ts'

/** A message of the catalogue, waiting for its path. */
export type Message = (path: ContextPath) => ReportEntry

/** What is wrong with a group: as a whole, and in one of its fields. */
interface SourceRule {
  readonly whole?: (group: Group) => readonly Message[]
  readonly fields?: (group: Group, name: string) => readonly Message[]
}

/** What ct checks before it converts, by the path of the group. */
export const SOURCE_RULES: ReadonlyMap<string, SourceRule> = new Map<string, SourceRule>([
  ['', { fields: forField('version', (config) => ((number(config, 'version') ?? 0) === 0 ? [] : [clcVersion])) }],
  ['storage.files[]', { fields: forField('mode', fileMode) }],
  ['storage.files[].contents', { whole: fileContents }],
  ['storage.directories[]', { fields: forField('mode', directoryMode) }],
  ['etcd', { fields: forField('version', versionRule(etcdVersion)) }],
  ['flannel', { whole: flannel, fields: flannelField }],
  ['update', { whole: update, fields: forField('server', updateServer) }],
  ['locksmith', { whole: locksmithWhole, fields: locksmithField }],
])

function forField(
  name: string,
  check: (group: Group) => readonly Message[],
): (group: Group, field: string) => readonly Message[] {
  return (group, field) => (field === name ? check(group) : [])
}

function fileMode(file: Group): readonly Message[] {
  if (file.fields.has('mode')) return []
  return [isSet(file, 'append') ? appendModeUnset : fileModeUnset]
}

function directoryMode(directory: Group): readonly Message[] {
  return directory.fields.has('mode') ? [] : [directoryModeUnset]
}

function fileContents(contents: Group): readonly Message[] {
  const sources = [text(group(contents, 'remote'), 'url'), text(contents, 'inline'), text(contents, 'local')]
  return sources.filter(Boolean).length > 1 ? [tooManyFileSources] : []
}

function versionRule(check: (version: SemanticVersion) => readonly Message[]): (group: Group) => readonly Message[] {
  return (group) => {
    const written = text(group, 'version')
    const version = written === undefined ? '' : readVersion(written)
    return typeof version === 'string' ? [] : check(version)
  }
}

function etcdVersion(version: SemanticVersion): readonly Message[] {
  const { major, minor } = version
  if (isBefore(version, [2n, 3n])) return [etcdTooOld]
  if ((major === 2n && minor > 3n) || (major === 3n && minor > 5n)) return [etcdMinorTooNew]
  return major > 3n ? [etcdTooNew] : []
}

function flannelVersion(version: SemanticVersion): readonly Message[] {
  if (isBefore(version, [0n, 5n])) return [flannelTooOld]
  return version.major === 0n && version.minor > 7n ? [flannelMinorTooNew] : []
}

function flannel(section: Group): readonly Message[] {
  const isBoth = isSet(section, 'kube_subnet_mgr') && text(section, 'network_config')
  return isBoth ? [networkConfigWithKubernetes] : []
}

function flannelField(section: Group, name: string): readonly Message[] {
  if (name === 'version') return versionRule(flannelVersion)(section)
  const config = name === 'network_config' ? text(section, name) : undefined
  return !config || isJsonObject(config) ? [] : [networkConfigJson]
}

function update(section: Group): readonly Message[] {
  const isKnown = ['stable', 'beta', 'alpha'].includes((text(section, 'group') ?? '').toLowerCase())
  return isKnown || text(section, 'server') ? [] : [unknownUpdateGroup]
}

function updateServer(section: Group): readonly Message[] {
  const server = text(section, 'server') ?? ''
  return parseUrl(server) ? [] : [(path) => unparsableUrl(path, quoteText(server))]
}
