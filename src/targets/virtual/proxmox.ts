import { blank, type DeployInput } from '../deployInput.ts'
import { coreosDownload, flatcarImage } from '../imageFiles.ts'
import { quoteHcl } from '../quote/quoteHcl.ts'
import { quoteShell } from '../quote/quoteShell.ts'
import { shellRecipe, terraformRecipe } from '../recipes.ts'
import { snippet } from '../snippet.ts'
import type { Recipe, Target } from '../target.ts'

/** Proxmox Virtual Environment. */
export const proxmox: Target = {
  id: 'proxmox',
  name: 'Proxmox VE',
  group: 'virtual',
  words: 'PVE qm',
  note: 'Give the config to the machine as a cloud-init snippet; Ignition reads it once, on the first boot.',
  documentation: {
    flatcar: 'https://www.flatcar.org/docs/latest/deploy/virt-options/proxmoxve/',
    fcos: 'https://docs.fedoraproject.org/en-US/fedora-coreos/provisioning-proxmoxve/',
  },
  field: { value: 'cicustom', hint: 'A snippet on the host; the web page has no field for it.' },
  encoding: { value: 'Raw text', hint: 'As it is.', of: 'raw' },
  limit: { kind: 'none' },
  images: {
    flatcar: { kind: 'downloaded', note: 'A qcow2 image of each channel.' },
    fcos: { kind: 'downloaded', note: 'A qcow2 image of each stream.' },
  },
  recipes: (input) => [qm(input), terraform(input)],
  cares: [
    { kind: 'warning', text: '**The storage has to hold snippets:** turn that on under **Datacenter**, **Storage**.' },
    {
      kind: 'info',
      text: '**Ignition in place of cloud-init.** The machine reads one of the two, so the cloud-init tab has no effect.',
    },
    {
      kind: 'info',
      text: '**A snippet that starts with `#cloud-config`** is skipped. What Kindling writes starts with `{`.',
    },
  ],
}

/** Fedora CoreOS finds its config in the vendor data, so that the user data stays Proxmox's. */
const snippetKind = ({ system }: DeployInput): 'user' | 'vendor' => (system === 'fcos' ? 'vendor' : 'user')

function qm(input: DeployInput): Recipe {
  const id = blank(input, 'id', '101', quoteShell)
  const name = blank(input, 'name', input.name, quoteShell)
  const store = blank(input, 'store', 'local-lvm', quoteShell)
  const { system, image } = input
  const [fetch, file] =
    system === 'fcos'
      ? [coreosDownload(image, 'proxmoxve', 'qcow2.xz'), 'fedora-coreos-*-proxmoxve.x86_64.qcow2']
      : [`curl -fLO ${flatcarImage(image, 'proxmoxve_image.img')}`, 'flatcar_production_proxmoxve_image.img']
  return shellRecipe(input, {
    title: 'qm',
    text: snippet`# On the Proxmox host, with config.ign beside you
cp config.ign /var/lib/vz/snippets/machine-${id}.ign
${fetch}
qm create ${id} --name ${name} --cores 2 --memory 4096 \
  --net0 virtio,bridge=vmbr0 --ipconfig0 ip=dhcp --serial0 socket
qm disk import ${id} ${file} ${store}
qm set ${id} --scsi0 ${store}:vm-${id}-disk-0 --boot order=scsi0 --ide2 ${store}:cloudinit
qm set ${id} --cicustom ${snippetKind(input)}=local:snippets/machine-${id}.ign
qm start ${id}
`,
  })
}

function terraform(input: DeployInput): Recipe {
  const node = blank(input, 'host', 'pve', quoteHcl)
  const store = blank(input, 'store', 'local-lvm', quoteHcl)
  return terraformRecipe(
    input,
    snippet`resource "proxmox_virtual_environment_file" "config" {
  node_name    = ${node}
  datastore_id = "local"
  content_type = "snippets"

  source_raw {
    file_name = "machine.ign"
    data      = file("config.ign")
  }
}

resource "proxmox_virtual_environment_vm" "machine" {
  node_name = ${node}
  name      = ${blank(input, 'name', input.name, quoteHcl)}

  memory {
    dedicated = 4096
  }

  disk {
    interface    = "scsi0"
    datastore_id = ${store}
    file_id      = ${blank(input, 'image', 'local:iso/system.img', quoteHcl)}
  }

  network_device {
    bridge = "vmbr0"
  }

  initialization {
    datastore_id ${snippetKind(input) === 'vendor' ? '  ' : ''}     = ${store}
    ${snippetKind(input)}_data_file_id = proxmox_virtual_environment_file.config.id
  }
}
`,
  )
}
