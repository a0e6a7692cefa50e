import { mountPointForbidden, reuseByLabel } from '../../report/catalogue/butane.ts'
import { cexKernelArgumentMissing } from '../../report/catalogue/openshift.ts'
import { group, groups, isSet, number, pathOf, text, texts, type Group } from '../1-decode/group.ts'
import type { CheckContext } from './check.ts'

/** The fcos and openshift versions whose whole config is checked. Where openshift does, fcos no longer does. */
const fcosSince = 6
const openshiftSince = 19

/** Checks that need more than one section of the config. */
export function checkConfig(config: Group, context: CheckContext): void {
  const { fcos, openshift } = context.spec.layers
  if (openshift !== undefined) {
    if (openshift >= openshiftSince) checkCexKernelArgument(config, context)
  } else if (fcos !== undefined && fcos >= fcosSince) {
    checkReuseByLabel(config, context)
    checkMountPoints(config, context)
  }
}

const bootDisk = '/dev/disk/by-id/coreos-boot-disk'

function checkReuseByLabel(config: Group, { add }: CheckContext): void {
  const mirrored = new Set(texts(group(group(config, 'boot_device'), 'mirror'), 'devices'))
  for (const disk of groups(group(config, 'storage'), 'disks')) {
    const device = text(disk, 'device') ?? ''
    if (device === bootDisk || isSet(disk, 'wipe_table') || mirrored.has(device)) continue
    for (const partition of groups(disk, 'partitions')) {
      const isByLabel = !number(partition, 'number') && partition.fields.has('label')
      if (isByLabel) add(reuseByLabel(pathOf(partition, 'number')))
    }
  }
}

const managedMountPoint = /^\/(etc|var)(\/|$)/

function checkMountPoints(config: Group, { add }: CheckContext): void {
  for (const filesystem of groups(group(config, 'storage'), 'filesystems')) {
    const path = text(filesystem, 'path')
    if (path !== undefined && !managedMountPoint.test(path) && isSet(filesystem, 'with_mount_unit')) {
      add(mountPointForbidden(pathOf(filesystem, 'path')))
    }
  }
}

const cexKernelArgument = 'rd.luks.key=/etc/luks/cex.key'

function checkCexKernelArgument(config: Group, { add }: CheckContext): void {
  if (texts(group(config, 'openshift'), 'kernel_arguments').includes(cexKernelArgument)) return
  const bootLuks = group(group(config, 'boot_device'), 'luks')
  const path = pathOf(config, 'openshift', 'kernel_arguments')
  if (isCex(bootLuks)) add(cexKernelArgumentMissing(path))
  const volumes = groups(group(config, 'storage'), 'luks')
  if (volumes.some((luks) => isCex(luks) && text(luks, 'name') === 'root')) add(cexKernelArgumentMissing(path))
}

const isCex = (luks: Group | undefined): boolean => isSet(group(luks, 'cex'), 'enabled')
