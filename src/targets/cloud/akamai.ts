import { blank, type DeployInput } from '../deployInput.ts'
import { encode } from '../encode/encode.ts'
import { flatcarImage } from '../imageFiles.ts'
import { quoteHcl } from '../quote/quoteHcl.ts'
import { quoteShell } from '../quote/quoteShell.ts'
import { shellRecipe, terraformRecipe } from '../recipes.ts'
import { snippet } from '../snippet.ts'
import type { DeployFile, Recipe, Target } from '../target.ts'

/** Linodes of the Akamai cloud. */
export const akamai: Target = {
  id: 'akamai',
  name: 'Akamai',
  group: 'cloud',
  words: 'Linode',
  note: 'Give the config to the Linode as user data, in base64; it is read once, on the first boot.',
  documentation: {
    flatcar: 'https://www.flatcar.org/docs/latest/deploy/cloud/akamai/',
    any: 'https://techdocs.akamai.com/cloud-computing/docs/add-user-data-when-deploying-a-compute-instance',
  },
  field: { value: 'metadata.user_data', hint: 'In the Cloud Manager “Add User Data”.' },
  encoding: { value: 'Base64', hint: 'The Cloud Manager encodes it.', of: 'base64', unpacks: true },
  limit: {
    kind: 'bytes',
    bytes: 16_384,
    source: 'https://techdocs.akamai.com/linode-api/reference/post-linode-instance',
  },
  images: { flatcar: { kind: 'imported', note: 'Upload it once as a custom image.' } },
  recipes: (input) => [cli(input), terraform(input)],
  steps: {
    title: 'In the Cloud Manager instead',
    steps: [
      'Open **Create Linode** and choose your image on the **Images** tab.',
      'Open **Add User Data**.',
      'Paste the config there, as it is.',
      'Choose **Create Linode**, and power it off once it is there.',
      'Under **Configurations**, set the kernel to **Direct Disk** and turn all helpers off. Boot.',
    ],
  },
  cares: [
    {
      kind: 'info',
      text: '**The limit is the safe one.** The vendor writes of 65 535 bytes before base64 “or about 16kb encoded”; Kindling counts 16 384 bytes of base64.',
    },
    {
      kind: 'info',
      text: '**Gzip works here.** Ignition unpacks what comes from this cloud, so a big config can be packed.',
    },
    { kind: 'warning', text: '**Boot from the disk itself.** With a kernel of Akamai’s, Ignition never runs.' },
  ],
}

/** The exact text for the field, so that its size is the one that is shown. */
function userData({ config, isPacked }: DeployInput): DeployFile {
  return { name: 'user-data.txt', content: encode(config, isPacked ? 'gzip+base64' : 'base64') }
}

function cli(input: DeployInput): Recipe {
  const name = blank(input, 'name', input.name, quoteShell)
  const region = blank(input, 'region', 'us-ord', quoteShell)
  const type = blank(input, 'size', 'g6-nanode-1', quoteShell)
  const label = `flatcar-${input.image.channel}`
  return shellRecipe(input, {
    title: 'linode-cli',
    files: [userData(input)],
    text: snippet`# Once: upload the image
curl -fLO ${flatcarImage(input.image, 'akamai_image.bin.gz')}
linode-cli image-upload --region ${region} --label ${label} --cloud-init \
  flatcar_production_akamai_image.bin.gz

image=$(linode-cli images list --label ${label} --json | jq -r '.[0].id')
machine=$(linode-cli linodes create --region ${region} --type ${type} --label ${name} \
  --booted false --no-defaults --json \
  --metadata.user_data "$(cat user-data.txt)" | jq -r '.[0].id')
# A password is asked for and never set: Flatcar has no helper that would do it
disk=$(linode-cli linodes disk-create "$machine" --label flatcar --size 25600 \
  --image "$image" --root_pass "$(head -c 24 /dev/urandom | base64)" --no-defaults --json | jq -r '.[0].id')
linode-cli linodes config-create "$machine" --label flatcar \
  --kernel linode/direct-disk --root_device /dev/sda --devices.sda.disk_id "$disk" \
  --helpers.updatedb_disabled true --helpers.distro false --helpers.modules_dep false \
  --helpers.network false --helpers.devtmpfs_automount false
linode-cli linodes boot "$machine"
`,
  })
}

function terraform(input: DeployInput): Recipe {
  const name = blank(input, 'name', input.name, quoteHcl)
  const region = blank(input, 'region', 'us-ord', quoteHcl)
  const type = blank(input, 'size', 'g6-nanode-1', quoteHcl)
  const image = blank(input, 'image', 'private/IMAGE-ID', quoteHcl)
  return terraformRecipe(
    input,
    snippet`resource "linode_instance" "machine" {
  label  = ${name}
  region = ${region}
  type   = ${type}

  metadata {
    user_data = file("user-data.txt")
  }
}

resource "linode_instance_disk" "machine" {
  label     = "flatcar"
  linode_id = linode_instance.machine.id
  size      = linode_instance.machine.specs[0].disk
  image     = ${image}
  root_pass = uuid()

  lifecycle {
    ignore_changes = [root_pass]
  }
}

resource "linode_instance_config" "machine" {
  label       = "flatcar"
  linode_id   = linode_instance.machine.id
  kernel      = "linode/direct-disk"
  root_device = "/dev/sda"
  booted      = true

  device {
    device_name = "sda"
    disk_id     = linode_instance_disk.machine.id
  }

  helpers {
    updatedb_disabled  = true
    distro             = false
    modules_dep        = false
    network            = false
    devtmpfs_automount = false
  }
}
`,
    [userData(input)],
  )
}
