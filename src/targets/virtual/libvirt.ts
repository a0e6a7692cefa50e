import { blank, type DeployInput } from '../deployInput.ts'
import { coreosDownload, fedoraArchitecture, flatcarImage } from '../imageFiles.ts'
import { quoteShell } from '../quote/quoteShell.ts'
import { shellRecipe } from '../recipes.ts'
import { snippet } from '../snippet.ts'
import type { Recipe, Target } from '../target.ts'
import { firmwareKey } from './firmwareKey.ts'

/** Machines of libvirt, as virt-manager shows them. */
export const libvirt: Target = {
  id: 'libvirt',
  name: 'libvirt',
  group: 'virtual',
  words: 'virsh virt-install virt-manager KVM',
  note: 'Give the config to the machine as a file; it is read once, on the first boot.',
  documentation: {
    flatcar: 'https://www.flatcar.org/docs/latest/deploy/virt-options/libvirt/',
    fcos: 'https://docs.fedoraproject.org/en-US/fedora-coreos/provisioning-libvirt/',
  },
  field: { value: 'fw_cfg', hint: '`opt/org.flatcar-linux/config`; for Fedora CoreOS `opt/com.coreos/config`' },
  encoding: { value: 'Raw file', hint: 'As it is.', of: 'raw' },
  limit: { kind: 'none' },
  images: {
    flatcar: { kind: 'downloaded', note: 'The qcow2 image for QEMU.' },
    fcos: { kind: 'downloaded', note: 'The qcow2 image for QEMU.' },
  },
  recipes: (input) => [virtInstall(input)],
  cares: [
    {
      kind: 'warning',
      text: '**Give absolute paths** without commas; a relative one is looked for in libvirt’s own folder.',
    },
    {
      kind: 'warning',
      text: '**AppArmor and SELinux** may keep QEMU from the file. With SELinux: `chcon -t svirt_home_t config.ign`',
    },
    { kind: 'info', text: '**The config is read on the first boot alone.** To try again, begin with a fresh disk.' },
  ],
}

function virtInstall(input: DeployInput): Recipe {
  const name = blank(input, 'name', input.name, quoteShell)
  const { system, image } = input
  const architecture = fedoraArchitecture(image.architecture)
  const [fetch, file] =
    system === 'fcos'
      ? [
          coreosDownload(image, 'qemu', 'qcow2.xz'),
          `$(ls -t "$PWD"/fedora-coreos-*-qemu.${architecture}.qcow2 | head -n 1)`,
        ]
      : [`curl -fLO ${flatcarImage(image, 'qemu_image.img')}`, '$PWD/flatcar_production_qemu_image.img']
  return shellRecipe(input, {
    title: 'virt-install',
    text: snippet`${fetch}
virt-install --connect qemu:///system --name ${name} --import \
  --memory 2048 --vcpus 2 --os-variant generic --graphics none \
  --disk size=20,backing_store="${file}" \
  --network network=default \
  --qemu-commandline="-fw_cfg name=${firmwareKey(system)},file=$PWD/config.ign"
`,
  })
}
