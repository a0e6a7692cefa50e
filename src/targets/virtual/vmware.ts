import { blank, type DeployInput } from '../deployInput.ts'
import { encode } from '../encode/encode.ts'
import { coreosDownload, flatcarImage } from '../imageFiles.ts'
import { quoteHcl } from '../quote/quoteHcl.ts'
import { quoteShell } from '../quote/quoteShell.ts'
import { shellRecipe, terraformRecipe } from '../recipes.ts'
import { snippet } from '../snippet.ts'
import type { DeployFile, Recipe, Target } from '../target.ts'

/** vSphere, ESXi, Workstation and Fusion. */
export const vmware: Target = {
  id: 'vmware',
  name: 'VMware',
  group: 'virtual',
  words: 'vSphere ESXi Workstation Fusion govc ovftool guestinfo',
  note: 'Give the config to the machine as two guestinfo variables; it is read once, on the first boot.',
  documentation: {
    flatcar: 'https://www.flatcar.org/docs/latest/deploy/cloud/vmware/',
    fcos: 'https://docs.fedoraproject.org/en-US/fedora-coreos/provisioning-vmware/',
  },
  field: { value: 'guestinfo.ignition.config.data', hint: 'And `guestinfo.ignition.config.data.encoding`.' },
  encoding: { value: 'gzip+base64', hint: 'Packed, then base64: ESXi needs base64.', of: 'gzip+base64', unpacks: true },
  limit: { kind: 'unknown' },
  images: {
    flatcar: { kind: 'downloaded', note: 'An OVA of each channel.' },
    fcos: { kind: 'downloaded', note: 'An OVA of each stream.' },
  },
  recipes: (input) => {
    const file = encodedFile(input)
    return [govc(input, file), ovftool(input, file), terraform(input)]
  },
  steps: {
    title: 'In the vSphere Client instead',
    steps: [
      'Choose **Deploy OVF Template** and take the OVA. Do not power it on.',
      'Open **Edit Settings**, then **Advanced Parameters**.',
      'Add `guestinfo.ignition.config.data.encoding` with the value `gzip+base64`.',
      'Add `guestinfo.ignition.config.data` with the encoded config.',
      'Choose **OK** and power the machine on.',
    ],
  },
  cares: [
    {
      kind: 'warning',
      text: '**Set both variables.** Without the encoding, Ignition takes the base64 for the config.',
    },
    {
      kind: 'warning',
      text: '**Before the first start.** Once a machine has booted, nothing reads the variables again.',
    },
    { kind: 'info', text: '**No limit is documented.** A shell takes about 128 KB in one word, so govc reads a file.' },
  ],
}

function encodedFile({ config }: DeployInput): DeployFile {
  return { name: 'config.ign.gz.b64', content: encode(config, 'gzip+base64') }
}

function image({ system, image: choice }: DeployInput): { readonly fetch: string; readonly file: string } {
  return system === 'fcos'
    ? {
        fetch: coreosDownload(choice, 'vmware', 'ova').replace(' --decompress', ''),
        file: 'fedora-coreos-*-vmware.x86_64.ova',
      }
    : {
        fetch: `curl -fLO ${flatcarImage(choice, 'vmware_ova.ova')}`,
        file: 'flatcar_production_vmware_ova.ova',
      }
}

function govc(input: DeployInput, encoded: DeployFile): Recipe {
  const name = blank(input, 'name', input.name, quoteShell)
  const { fetch, file } = image(input)
  return shellRecipe(input, {
    title: 'govc',
    files: [encoded],
    text: snippet`${fetch}
govc import.ova -name ${name} ${file}
govc vm.change -vm ${name} -e guestinfo.ignition.config.data.encoding=gzip+base64
govc vm.change -vm ${name} -f guestinfo.ignition.config.data=config.ign.gz.b64
govc vm.power -on ${name}
`,
  })
}

function ovftool(input: DeployInput, encoded: DeployFile): Recipe {
  const name = blank(input, 'name', input.name, (text) => quoteShell(`--name=${text}`))
  const host = blank(input, 'host', 'vi://root@esxi.example.com', quoteShell)
  const store = blank(input, 'store', 'datastore1', (text) => quoteShell(`--datastore=${text}`))
  const { fetch, file } = image(input)
  const [flags, prefix] =
    input.system === 'fcos' ? ['--allowExtraConfig ', '--extraConfig:guestinfo.'] : ['', '--X:guest:']
  return {
    ...shellRecipe(input, {
      title: 'ovftool',
      files: [encoded],
      text: snippet`${fetch}
ovftool ${name} ${store} --powerOn ${flags}\
  ${prefix}ignition.config.data.encoding=gzip+base64 \
  ${prefix}ignition.config.data="$(cat config.ign.gz.b64)" \
  ${file} ${host}
`,
    }),
    id: 'ovftool',
  }
}

function terraform(input: DeployInput): Recipe {
  return terraformRecipe(
    input,
    snippet`data "vsphere_virtual_machine" "template" {
  name          = ${blank(input, 'image', 'my-template', quoteHcl)}
  datacenter_id = var.datacenter_id
}

resource "vsphere_virtual_machine" "machine" {
  name             = ${blank(input, 'name', input.name, quoteHcl)}
  resource_pool_id = var.resource_pool_id
  datastore_id     = var.datastore_id
  num_cpus         = 2
  memory           = 2048
  guest_id         = data.vsphere_virtual_machine.template.guest_id

  network_interface {
    network_id = var.network_id
  }

  disk {
    label = "disk0"
    size  = data.vsphere_virtual_machine.template.disks[0].size
  }

  clone {
    template_uuid = data.vsphere_virtual_machine.template.id
  }

  extra_config = {
    "guestinfo.ignition.config.data"          = base64gzip(file("config.ign"))
    "guestinfo.ignition.config.data.encoding" = "gzip+base64"
  }
}

variable "datacenter_id" { type = string }
variable "resource_pool_id" { type = string }
variable "datastore_id" { type = string }
variable "network_id" { type = string }
`,
  )
}
