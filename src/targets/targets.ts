import { azure } from './azure/azure.ts'
import { akamai } from './cloud/akamai.ts'
import { aws } from './cloud/aws.ts'
import { digitalOcean } from './cloud/digitalOcean.ts'
import { exoscale } from './cloud/exoscale.ts'
import { googleCloud } from './cloud/googleCloud.ts'
import { hetzner } from './cloud/hetzner.ts'
import { openStack, ovhCloud } from './cloud/openStack.ts'
import { oracle } from './cloud/oracle.ts'
import { scaleway } from './cloud/scaleway.ts'
import { vultr } from './cloud/vultr.ts'
import { clusterApi } from './code/clusterApi.ts'
import { openShift } from './code/openShift.ts'
import { terraform } from './code/terraform.ts'
import { bareMetal } from './metal/bareMetal.ts'
import { pxe } from './metal/pxe.ts'
import type { Target } from './target.ts'
import { hyperV } from './virtual/hyperV.ts'
import { kubeVirt } from './virtual/kubeVirt.ts'
import { libvirt } from './virtual/libvirt.ts'
import { proxmox } from './virtual/proxmox.ts'
import { qemu } from './virtual/qemu.ts'
import { virtualBox } from './virtual/virtualBox.ts'
import { vmware } from './virtual/vmware.ts'

/** Every place that a config can go to, in the order in which they are shown. */
export const targets: readonly Target[] = [
  azure,
  aws,
  googleCloud,
  digitalOcean,
  hetzner,
  openStack,
  ovhCloud,
  akamai,
  oracle,
  vultr,
  scaleway,
  exoscale,
  vmware,
  proxmox,
  qemu,
  libvirt,
  virtualBox,
  hyperV,
  kubeVirt,
  bareMetal,
  pxe,
  openShift,
  clusterApi,
  terraform,
]

/** The target of an id; undefined where this version of the page has none such. */
export function findTarget(id: string | undefined): Target | undefined {
  return targets.find((target) => target.id === id)
}
