import { blank, type DeployInput } from '../deployInput.ts'
import { coreosDownload, fedoraArchitecture, flatcarImage } from '../imageFiles.ts'
import { quoteHcl } from '../quote/quoteHcl.ts'
import { quoteShell } from '../quote/quoteShell.ts'
import { shellRecipe, terraformRecipe } from '../recipes.ts'
import { snippet, type Snippet } from '../snippet.ts'
import type { Recipe, Target } from '../target.ts'

const limit = {
  kind: 'bytes',
  bytes: 65_535,
  source: 'https://docs.openstack.org/nova/latest/user/metadata.html',
} as const

const encoding = { value: 'Base64', hint: 'The CLI and the dashboard encode it.', of: 'base64' } as const

const counted = {
  kind: 'info',
  text: '**The limit counts base64:** 65 535 bytes, which is 49 149 bytes of config.',
} as const
const unpacked = {
  kind: 'warning',
  text: '**Do not gzip it.** The machine reads it as it is and does not boot.',
} as const

const images = {
  flatcar: { kind: 'imported', note: 'Import it once into the image service.', hasArm: true },
  fcos: { kind: 'imported', note: 'Import it once into the image service.', hasArm: true },
} as const

/** Any cloud with OpenStack. */
export const openStack: Target = {
  id: 'openstack',
  name: 'OpenStack',
  group: 'cloud',
  words: 'nova horizon',
  note: 'Give the config to the instance as user data; it is read once, on the first boot.',
  documentation: {
    flatcar: 'https://www.flatcar.org/docs/latest/deploy/virt-options/openstack/',
    fcos: 'https://docs.fedoraproject.org/en-US/fedora-coreos/provisioning-openstack/',
    any: 'https://docs.openstack.org/nova/latest/user/metadata.html',
  },
  field: { value: 'User data', hint: 'In the dashboard “Customization Script”.' },
  encoding,
  limit,
  images,
  recipes: (input) => [cli(input), terraform(input)],
  steps: {
    title: 'In the dashboard instead',
    steps: [
      'Choose **Launch Instance** and take the image under **Source**.',
      'Choose a **Flavor**, **Networks** and a **Key Pair**.',
      'Open **Configuration**.',
      'Paste the config into **Customization Script**, as it is.',
      'Choose **Launch Instance**.',
    ],
  },
  cares: [unpacked, counted],
}

/** The public cloud of OVHcloud, which is OpenStack with a portal of its own. */
export const ovhCloud: Target = {
  ...openStack,
  id: 'ovhcloud',
  name: 'OVHcloud',
  words: 'OVH OpenStack',
  documentation: {
    flatcar: 'https://www.flatcar.org/docs/latest/deploy/cloud/ovhcloud/',
    any: 'https://help.ovhcloud.com/csm/en-public-cloud-compute-create-instance-in-horizon',
  },
  field: { value: 'Post-install script', hint: 'In the API `user_data`.' },
  steps: {
    title: 'In the portal instead',
    steps: [
      'Open **Create an instance**; your image is on the **Backups** tab.',
      'Choose a region, a model and your SSH key.',
      'At **Configure your instance**, open **Post-install script**.',
      'Paste the config there, as it is.',
      'Choose **Create an instance**.',
    ],
  },
}

function cli(input: DeployInput): Recipe {
  const name = blank(input, 'name', input.name, quoteShell)
  const flavor = blank(input, 'size', 'm1.small', quoteShell)
  const network = blank(input, 'network', 'private', quoteShell)
  const key = blank(input, 'key', 'my-key', quoteShell)
  return shellRecipe(input, {
    title: 'openstack',
    text: snippet`${importOnce(input)}
openstack server create --image ${imageName(input)} --flavor ${flavor} \
  --network ${network} --key-name ${key} \
  --user-data config.ign ${name}
`,
  })
}

const imageName = ({ system, image }: DeployInput): string =>
  `${system === 'fcos' ? 'fedora-coreos' : 'flatcar'}-${image.channel}`

function importOnce(input: DeployInput): Snippet {
  const { system, image } = input
  const isArm = image.architecture === 'arm64'
  const [fetch, file] =
    system === 'fcos'
      ? [
          coreosDownload(image, 'openstack', 'qcow2.xz'),
          `fedora-coreos-*-openstack.${fedoraArchitecture(image.architecture)}.qcow2`,
        ]
      : [`curl -fLO ${flatcarImage(image, 'openstack_image.img')}`, 'flatcar_production_openstack_image.img']
  return snippet`# Once: import the image
${fetch}
openstack image create --disk-format qcow2 ${isArm ? '--property architecture=aarch64 ' : ''}\
  --file ${file} ${imageName(input)}
`
}

function terraform(input: DeployInput): Recipe {
  const name = blank(input, 'name', input.name, quoteHcl)
  const flavor = blank(input, 'size', 'm1.small', quoteHcl)
  const network = blank(input, 'network', 'private', quoteHcl)
  const key = blank(input, 'key', 'my-key', quoteHcl)
  return terraformRecipe(
    input,
    snippet`resource "openstack_compute_instance_v2" "machine" {
  name        = ${name}
  image_name  = "${imageName(input)}"
  flavor_name = ${flavor}
  key_pair    = ${key}
  user_data   = file("config.ign")

  network {
    name = ${network}
  }
}
`,
  )
}
