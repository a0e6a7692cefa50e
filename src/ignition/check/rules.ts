import { checkDisk } from './checkDisk.ts'
import { checkFilesystem } from './checkFilesystem.ts'
import {
  checkAuthority,
  checkAuthoritySources,
  checkIgnition,
  checkMergedSources,
  checkProxy,
} from './checkIgnition.ts'
import { checkClevisCustom, checkLuks, checkTang } from './checkLuks.ts'
import { checkMode, checkNode, checkOverwrite, checkOwner, checkSpecialMode } from './checkNode.ts'
import { checkPartition } from './checkPartition.ts'
import { checkRaid } from './checkRaid.ts'
import { checkHeader, checkReference, checkResource, checkVerification } from './checkResource.ts'
import { checkStorage } from './checkStorage.ts'
import { checkDropin, checkSystemd, checkUnit, checkUnitPaths } from './checkSystemd.ts'
import type { Rule } from './rule.ts'

const CONFIGS = ['ignition.config.merge[]', 'ignition.config.replace']
const AUTHORITIES = ['ignition.security.tls.certificateAuthorities[]']
const CONTENTS = ['storage.files[].contents', 'storage.files[].append[]', 'storage.luks[].keyFile']
const RESOURCES = [...CONFIGS, ...AUTHORITIES, ...CONTENTS]
const NODES = ['storage.files[]', 'storage.directories[]', 'storage.links[]']

const below = (places: readonly string[], key: string): readonly string[] => places.map((place) => `${place}.${key}`)

/** What is checked where, and in which versions (3.x by x). Several checks of one place run in this order. */
export const RULES: readonly Rule[] = [
  { at: [''], check: checkUnitPaths },
  { at: ['ignition'], check: checkIgnition },
  { at: ['ignition.config'], check: checkMergedSources, since: 1 },
  { at: ['ignition.proxy'], check: checkProxy },
  { at: ['ignition.security.tls'], check: checkAuthoritySources, since: 1 },
  { at: CONFIGS, check: checkReference, until: 0 },
  { at: AUTHORITIES, check: checkAuthority, until: 0 },
  { at: CONTENTS, check: checkResource, until: 0 },
  { at: RESOURCES, check: checkResource, since: 1 },
  { at: below(RESOURCES, 'httpHeaders[]'), check: checkHeader },
  { at: below(RESOURCES, 'verification'), check: checkVerification },
  { at: ['storage'], check: checkStorage },
  { at: NODES, check: checkNode },
  { at: ['storage.files[]', 'storage.directories[]'], check: checkMode },
  { at: ['storage.files[]', 'storage.directories[]'], check: checkSpecialMode, until: 5 },
  { at: ['storage.files[]'], check: checkOverwrite },
  { at: [...below(NODES, 'user'), ...below(NODES, 'group')], check: checkOwner },
  { at: ['storage.disks[]'], check: checkDisk },
  { at: ['storage.disks[].partitions[]'], check: checkPartition },
  { at: ['storage.filesystems[]'], check: checkFilesystem },
  { at: ['storage.raid[]'], check: checkRaid },
  { at: ['storage.luks[]'], check: checkLuks },
  { at: ['storage.luks[].clevis.custom'], check: checkClevisCustom },
  { at: ['storage.luks[].clevis.tang[]'], check: checkTang },
  { at: ['systemd'], check: checkSystemd },
  { at: ['systemd.units[]'], check: checkUnit },
  { at: ['systemd.units[].dropins[]'], check: checkDropin },
]
