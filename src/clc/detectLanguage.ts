import { keyText } from '../translate/1-decode/keys.ts'
import type { YamlNode } from '../yaml/read/node.ts'
import { readText, type Reading } from '../yaml/read/reading.ts'

/**
 * Tells a Container Linux Config from Butane, while the YAML is broken too. Butane names its variant; a text that names none, has
 * sections of the older language and nothing that only Butane has, is a CLC.
 */
export const detectLanguage = (source: string): 'butane' | 'clc' => languageOf(readText(source))

/** The language of a text that has been read already. */
export function languageOf({ source, result }: Reading): 'butane' | 'clc' {
  const root = result.kind === 'document' ? result.root : undefined
  const keys = root ? keysOf(root) : new Set(Array.from(source.matchAll(TOP_LEVEL), ([, key = '']) => key))
  if (BUTANE_SECTIONS.some((key) => keys.has(key)) || !CLC_SECTIONS.some((key) => keys.has(key))) return 'butane'
  if ((keys.has('version') && !CLC_VERSION.test(source)) || isIgnition(root)) return 'butane'
  return CLC_SECTIONS_ALONE.some((key) => keys.has(key)) || !BUTANE_KEYS.test(source) ? 'clc' : 'butane'
}

function keysOf(node: YamlNode): ReadonlySet<string> {
  return new Set(node.kind === 'mapping' ? node.pairs.map(({ key }) => keyText(key)) : [])
}

/** Whether a text is what comes out of a config: JSON is YAML, and names its version in a section that CLC has too. */
function isIgnition(root: YamlNode | undefined): boolean {
  const section = root?.kind === 'mapping' ? root.pairs.find(({ key }) => keyText(key) === 'ignition') : undefined
  return section !== undefined && keysOf(section.value).has('version')
}

const TOP_LEVEL = /^["']?(\w+)["']?[ \t]*:(?=[\s]|$)/gm
const CLC_VERSION = /^\s*["']?version["']?[ \t]*:[ \t]*0*[ \t]*(?:#.*)?$/m
const CLC_SECTIONS_ALONE = ['etcd', 'flannel', 'docker', 'locksmith', 'update', 'networkd']
const CLC_SECTIONS = [...CLC_SECTIONS_ALONE, 'ignition', 'passwd', 'storage', 'systemd']
const BUTANE_SECTIONS = ['variant', 'boot_device', 'kernel_arguments', 'grub', 'metadata', 'openshift']

/** Keys below those sections that CLC never had. */
const BUTANE_KEYS =
  /^[ \t-]*(?:with_mount_unit|contents_local|ssh_authorized_keys_local|should_exist|size_mib|start_mib|mount_options|trees|luks|quadlets|merge|proxy)[ \t]*:/m
