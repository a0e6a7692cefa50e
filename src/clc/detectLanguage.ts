import { keyText } from '../translate/1-decode/keys.ts'
import { readYaml } from '../yaml/read/readYaml.ts'

/**
 * Tells a Container Linux Config from Butane, while the YAML is broken too. Butane names its variant; a text that names none, has
 * sections of the older language and nothing that only Butane has, is a CLC.
 */
export function detectLanguage(source: string): 'butane' | 'clc' {
  const keys = topLevelKeys(source)
  if (BUTANE_SECTIONS.some((key) => keys.has(key)) || !CLC_SECTIONS.some((key) => keys.has(key))) return 'butane'
  if (keys.has('version') && !CLC_VERSION.test(source)) return 'butane'
  return CLC_SECTIONS_ALONE.some((key) => keys.has(key)) || !BUTANE_KEYS.test(source) ? 'clc' : 'butane'
}

function topLevelKeys(source: string): ReadonlySet<string> {
  const read = readYaml(source)
  if (read.kind === 'document') {
    return new Set(read.root.kind === 'mapping' ? read.root.pairs.map(({ key }) => keyText(key)) : [])
  }
  return new Set(Array.from(source.matchAll(TOP_LEVEL), ([, key = '']) => key))
}

const TOP_LEVEL = /^["']?(\w+)["']?[ \t]*:(?=[\s]|$)/gm
const CLC_VERSION = /^\s*["']?version["']?[ \t]*:[ \t]*0*[ \t]*(?:#.*)?$/m
const CLC_SECTIONS_ALONE = ['etcd', 'flannel', 'docker', 'locksmith', 'update', 'networkd']
const CLC_SECTIONS = [...CLC_SECTIONS_ALONE, 'ignition', 'passwd', 'storage', 'systemd']
const BUTANE_SECTIONS = ['variant', 'boot_device', 'kernel_arguments', 'grub', 'metadata', 'openshift']

/** Keys below those sections that CLC never had. */
const BUTANE_KEYS =
  /^[ \t-]*(?:with_mount_unit|contents_local|ssh_authorized_keys_local|should_exist|size_mib|start_mib|mount_options|trees|luks|quadlets|merge|proxy)[ \t]*:/m
