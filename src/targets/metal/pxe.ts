import { blank, type DeployInput } from '../deployInput.ts'
import { fedoraArchitecture, flatcarImage } from '../imageFiles.ts'
import { quoteKernelUrl } from '../quote/quoteKernelUrl.ts'
import { shellRecipe } from '../recipes.ts'
import { snippet, type Snippet } from '../snippet.ts'
import type { Recipe, Target } from '../target.ts'

/** A computer that boots from the network. */
export const pxe: Target = {
  id: 'pxe',
  name: 'PXE',
  group: 'metal',
  words: 'iPXE network boot pxelinux',
  note: 'Put the config on a web server and name its address on the kernel’s command line.',
  documentation: {
    flatcar: 'https://www.flatcar.org/docs/latest/deploy/bare-metal/booting-with-pxe/',
    fcos: 'https://docs.fedoraproject.org/en-US/fedora-coreos/live-booting/',
  },
  field: { value: 'ignition.config.url', hint: 'A kernel argument.' },
  encoding: { value: 'Raw file', hint: 'From `http`, `https`, `tftp` or `s3`.', of: 'raw' },
  limit: { kind: 'none' },
  images: {
    flatcar: { kind: 'downloaded', note: 'A kernel and an initramfs of each channel.', hasArm: true },
    fcos: { kind: 'downloaded', note: 'A kernel, an initramfs and a root filesystem of each stream.', hasArm: true },
  },
  recipes: (input) => [ipxe(input), pxelinux(input)],
  cares: [
    { kind: 'warning', text: '**Ignition runs at every start from the network,** because nothing is kept in memory.' },
    { kind: 'warning', text: '**Whoever reaches the address reads the config.** Keep secrets out of it.' },
  ],
}

const addressOf = (input: DeployInput): Snippet => [
  blank(input, 'config-address', 'https://example.com/config.ign', quoteKernelUrl),
]

function ipxe(input: DeployInput): Recipe {
  return {
    ...shellRecipe(input, { title: 'iPXE', text: input.system === 'fcos' ? ipxeFedora(input) : ipxeFlatcar(input) }),
    id: 'ipxe',
    language: 'text',
    fileName: 'boot.ipxe',
  }
}

function ipxeFlatcar(input: DeployInput): Snippet {
  return snippet`#!ipxe
kernel ${flatcarImage(input.image, 'pxe.vmlinuz')} initrd=flatcar_production_pxe_image.cpio.gz flatcar.first_boot=1 ignition.config.url=${addressOf(input)}
initrd ${flatcarImage(input.image, 'pxe_image.cpio.gz')}
boot
`
}

function ipxeFedora(input: DeployInput): Snippet {
  const architecture = fedoraArchitecture(input.image.architecture)
  const base = blank(input, 'image-address', 'https://example.com/fedora-coreos', quoteKernelUrl)
  return snippet`#!ipxe
kernel ${base}/live-kernel.${architecture} initrd=main coreos.live.rootfs_url=${base}/live-rootfs.${architecture}.img ignition.firstboot ignition.platform.id=metal ignition.config.url=${addressOf(input)}
initrd --name main ${base}/live-initramfs.${architecture}.img
boot
`
}

function pxelinux(input: DeployInput): Recipe {
  const architecture = fedoraArchitecture(input.image.architecture)
  const [kernel, initrd, words] =
    input.system === 'fcos'
      ? [
          `live-kernel.${architecture}`,
          `live-initramfs.${architecture}.img,live-rootfs.${architecture}.img`,
          'ignition.firstboot ignition.platform.id=metal',
        ]
      : ['flatcar_production_pxe.vmlinuz', 'flatcar_production_pxe_image.cpio.gz', 'flatcar.first_boot=1']
  return {
    ...shellRecipe(input, {
      title: 'PXELINUX',
      text: snippet`default system
label system
  kernel ${kernel}
  append initrd=${initrd} ${words} ignition.config.url=${addressOf(input)}
`,
    }),
    id: 'pxelinux',
    language: 'text',
    fileName: 'default',
  }
}
