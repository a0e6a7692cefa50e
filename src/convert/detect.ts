import { detectLanguage } from '../clc/detectLanguage.ts'
import { readJson, type JsonNode } from '../ignition/check/readJson.ts'
import { keyText } from '../translate/1-decode/keys.ts'
import type { YamlNode } from '../yaml/read/node.ts'
import { readYaml } from '../yaml/read/readYaml.ts'
import { hasRunLine, isRunLine } from './docker/readRunLine.ts'
import { isFirstVersion, member, textOf } from './ignition/readConfig.ts'
import type { ConvertedLanguage, Detected } from './language.ts'

/** Tells what a text is written in, while it is broken too. */
export function detect(source: string): Detected {
  for (const find of [byJson, byFirstLine, byKeys, byRunLine]) {
    const found = find(source)
    if (found) return found
  }
  return { language: undefined, knownBy: [] }
}

const known = (language: ConvertedLanguage, ...knownBy: readonly string[]): Detected => ({ language, knownBy })

function byFirstLine(source: string): Detected | undefined {
  const [first = ''] = source.trimStart().split(/\r?\n/, 1)
  const found = firstLines.find(([, is]) => is.test(first))
  if (found) return known(found[0], found[2])
  return isRunLine(source) ? known('docker-run', 'run') : undefined
}

const firstLines: readonly (readonly [ConvertedLanguage, RegExp, string])[] = [
  ['cloud-config', /^#cloud-config\b/, '#cloud-config'],
  ['cloud-config', /^#cloud-config-archive\b/, '#cloud-config-archive'],
  ['cloud-config', /^## *template: *jinja/, '## template: jinja'],
  ['cloud-config', /^#(?:include|include-once|cloud-boothook|part-handler)\b/, '#include'],
  ['cloud-config', /^(?:Content-Type: *multipart\/|MIME-Version:)/i, 'Content-Type'],
]

function byJson(source: string): Detected | undefined {
  if (!/^\s*\{/.test(source)) return undefined
  const json = readJson(source)
  if (json.kind === 'value') return byMembers(json.value)
  // It may be YAML in flow style.
  if (rootOf(source)) return undefined
  const version = VERSION.exec(source)?.[1]
  if (version !== undefined) return byVersion(version)
  const isIgnition = /"ignition"\s*:/.test(source) && !/"variant"\s*:/.test(source)
  return isIgnition ? known('ignition', 'ignition') : undefined
}

function byMembers(root: JsonNode): Detected | undefined {
  if (textOf(member(root, 'kind')) === 'MachineConfig') return known('machine-config', 'kind: MachineConfig')
  const version = textOf(member(root, 'ignition', 'version'))
  if (version !== undefined) return byVersion(version)
  if (isFirstVersion(root)) return known('ignition', 'ignitionVersion')
  return member(root, 'ignition') && !member(root, 'variant') ? known('ignition', 'ignition') : undefined
}

const byVersion = (version: string): Detected =>
  known(version.startsWith('2.') ? 'ignition2' : 'ignition', `ignition.version: ${version}`)

/** In a text that is broken. */
const VERSION = /"ignition"\s*:\s*\{[^{}]*?"version"\s*:\s*"([^"]*)"/

function byKeys(source: string): Detected | undefined {
  const root = rootOf(source)
  const keys = root ? keysOf(root) : new Set(Array.from(source.matchAll(TOP_LEVEL), ([, key = '']) => key))
  if (textAt(root, 'kind') === 'MachineConfig') return known('machine-config', 'kind: MachineConfig')
  const version = versionOf(root)
  if (version !== undefined && !keys.has('variant')) return byVersion(version)
  if (keys.has('variant')) return known('butane', 'variant')
  return bySections(source, keys)
}

function bySections(source: string, keys: ReadonlySet<string>): Detected | undefined {
  const among = (names: readonly string[]): readonly string[] => names.filter((name) => keys.has(name))
  const clcKeys = among(['etcd', 'flannel', 'docker', 'locksmith', 'update', 'networkd'])
  if (detectLanguage(source) === 'clc') return known('clc', ...(clcKeys.length > 0 ? clcKeys : among(SECTIONS)))
  const cloudKeys = among(CLOUD_KEYS)
  if (cloudKeys.length > 0) return known('cloud-config', ...cloudKeys)
  if (keys.has('services') && COMPOSE.test(source)) return known('compose', 'services')
  const sections = among([...SECTIONS, 'kernel_arguments', 'boot_device'])
  return sections.length > 0 ? known('butane', ...sections) : undefined
}

/** Among other commands, as in a script. */
const byRunLine = (source: string): Detected | undefined =>
  hasRunLine(source) ? known('docker-run', 'run') : undefined

const SECTIONS = ['ignition', 'storage', 'systemd', 'passwd']
const CLOUD_KEYS = [
  'write_files',
  'runcmd',
  'bootcmd',
  'packages',
  'package_update',
  'package_upgrade',
  'users',
  'ssh_authorized_keys',
  'chpasswd',
  'hostname',
  'fqdn',
  'coreos',
  'mounts',
  'disk_setup',
  'fs_setup',
  'ntp',
  'timezone',
  'power_state',
  'cloud_init_modules',
]
const COMPOSE = /^[ \t]+(?:image|build)[ \t]*:/m
const TOP_LEVEL = /^["']?(\w+)["']?[ \t]*:(?=\s|$)/gm

function rootOf(source: string): YamlNode | undefined {
  const read = readYaml(source)
  return read.kind === 'document' ? read.root : undefined
}

function below(node: YamlNode | undefined, key: string): YamlNode | undefined {
  return node?.kind === 'mapping' ? node.pairs.find((pair) => keyText(pair.key) === key)?.value : undefined
}

function textAt(node: YamlNode | undefined, key: string): string | undefined {
  const value = below(node, key)
  return value?.kind === 'scalar' ? value.value : undefined
}

const versionOf = (root: YamlNode | undefined): string | undefined => textAt(below(root, 'ignition'), 'version')

const keysOf = (node: YamlNode): ReadonlySet<string> =>
  new Set(node.kind === 'mapping' ? node.pairs.map(({ key }) => keyText(key)) : [])
