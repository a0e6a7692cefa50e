import { configFile, type DeployInput } from '../deployInput.ts'
import { coreosDownload, fedoraArchitecture, flatcarImage } from '../imageFiles.ts'
import { hereDocument } from '../quote/hereDocument.ts'
import { shellRecipe } from '../recipes.ts'
import { snippet, type Snippet } from '../snippet.ts'
import type { Recipe, Target } from '../target.ts'
import { firmwareKey } from './firmwareKey.ts'

/** A machine of QEMU's on the computer one sits at. */
export const qemu: Target = {
  id: 'qemu',
  name: 'QEMU',
  group: 'virtual',
  words: 'KVM try locally',
  note: 'One block to paste into a terminal: it writes the config, fetches the image and boots it.',
  documentation: {
    flatcar: 'https://www.flatcar.org/docs/latest/deploy/virt-options/qemu/',
    fcos: 'https://docs.fedoraproject.org/en-US/fedora-coreos/provisioning-qemu/',
  },
  field: { value: 'fw_cfg', hint: '`opt/org.flatcar-linux/config`; for Fedora CoreOS `opt/com.coreos/config`' },
  encoding: { value: 'Raw file', hint: 'As it is.', of: 'raw' },
  limit: { kind: 'none' },
  images: {
    flatcar: { kind: 'downloaded', note: 'A qcow2 image of each channel, with a script that starts it.' },
    fcos: { kind: 'downloaded', note: 'A qcow2 image of each stream.' },
  },
  recipes: (input) => [onePaste(input), fromFile(input)],
  cares: [
    { kind: 'info', text: '**SSH is at port 2222:** `ssh -p 2222 core@localhost`' },
    { kind: 'info', text: '**The config is read on the first boot alone.** To try again, begin with a fresh image.' },
    { kind: 'info', text: '**Ctrl A, then X** ends the machine.' },
  ],
}

function onePaste(input: DeployInput): Recipe {
  const { name, content } = configFile(input)
  return shellRecipe(input, {
    title: 'One paste',
    files: [],
    text: snippet`${hereDocument(name, content)}
${boot(input)}`,
  })
}

function fromFile(input: DeployInput): Recipe {
  return { ...shellRecipe(input, { title: 'With config.ign', text: boot(input) }), id: 'file' }
}

function boot(input: DeployInput): Snippet {
  const { system, image } = input
  if (system !== 'fcos') {
    return snippet`curl -fLO ${flatcarImage(image, 'qemu.sh')}
curl -fLO ${flatcarImage(image, 'qemu_image.img')}
chmod +x flatcar_production_qemu.sh
./flatcar_production_qemu.sh -i config.ign -- -nographic
`
  }
  return snippet`${coreosDownload(image, 'qemu', 'qcow2.xz')}
image=$(ls -t fedora-coreos-*-qemu.${fedoraArchitecture(image.architecture)}.qcow2 | head -n 1)
qemu-img create -f qcow2 -F qcow2 -b "$image" machine.qcow2
qemu-system-${fedoraArchitecture(image.architecture)} -m 2048 -cpu host -enable-kvm -nographic \
  -drive if=virtio,file=machine.qcow2 \
  -fw_cfg name=${firmwareKey(system)},file=config.ign \
  -nic user,model=virtio,hostfwd=tcp::2222-:22
`
}
