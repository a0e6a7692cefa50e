import { blank, type DeployInput } from '../deployInput.ts'
import { coreosDownload, fedoraArchitecture, flatcarImage } from '../imageFiles.ts'
import { quoteHcl } from '../quote/quoteHcl.ts'
import { quoteShell } from '../quote/quoteShell.ts'
import { shellRecipe, terraformRecipe } from '../recipes.ts'
import { snippet, type Snippet } from '../snippet.ts'
import type { Recipe, Target } from '../target.ts'

/** Hetzner Cloud. */
export const hetzner: Target = {
  id: 'hetzner',
  name: 'Hetzner',
  group: 'cloud',
  words: 'hcloud',
  note: 'Give the config to the server as user data; it is read once, on the first boot.',
  documentation: {
    flatcar: 'https://www.flatcar.org/docs/latest/deploy/cloud/hetzner/',
    fcos: 'https://docs.fedoraproject.org/en-US/fedora-coreos/provisioning-hetzner/',
    any: 'https://docs.hetzner.cloud/#servers-create-a-server',
  },
  field: { value: 'user_data', hint: 'In the console “Cloud config”.' },
  encoding: { value: 'Raw text', hint: 'As it is.', of: 'raw' },
  limit: { kind: 'bytes', bytes: 32_768, source: 'https://docs.hetzner.cloud/#servers-create-a-server' },
  images: {
    flatcar: { kind: 'imported', note: 'Make a snapshot of it once, from its address.', hasArm: true },
    fcos: { kind: 'imported', note: 'Make a snapshot of it once.', hasArm: true },
  },
  recipes: (input) => [cli(input), terraform(input)],
  steps: {
    title: 'In the console instead',
    steps: [
      'Choose **Add server** and take your snapshot under **Image**.',
      'Choose your **SSH key**.',
      'Open **Cloud config**.',
      'Paste the config there, as it is.',
      'Choose **Create & buy now**.',
    ],
  },
  cares: [
    { kind: 'warning', text: '**Do not gzip it.** The machine reads it as it is and does not boot.' },
    { kind: 'info', text: '**A snapshot fits one architecture:** cax servers are Arm, all others x86.' },
    {
      kind: 'info',
      text: '**`hcloud-upload-image` is no tool of Hetzner’s.** It boots a small server to make the snapshot.',
    },
  ],
}

const isArm = ({ image }: DeployInput): boolean => image.architecture === 'arm64'

function cli(input: DeployInput): Recipe {
  const name = blank(input, 'name', input.name, quoteShell)
  const type = blank(input, 'size', isArm(input) ? 'cax11' : 'cpx11', quoteShell)
  const image = blank(input, 'image', 'SNAPSHOT-ID', quoteShell)
  const key = blank(input, 'key', 'my-key', quoteShell)
  return shellRecipe(input, {
    title: 'hcloud',
    text: snippet`${snapshotOnce(input)}
hcloud server create --name ${name} --type ${type} \
  --image ${image} --ssh-key ${key} \
  --user-data-from-file config.ign
`,
  })
}

function snapshotOnce(input: DeployInput): Snippet {
  const { system, image } = input
  const architecture = isArm(input) ? 'arm' : 'x86'
  if (system === 'fcos') {
    return snippet`# Once: make a snapshot of the image
${coreosDownload(image, 'hetzner', 'raw.xz')}
hcloud-upload-image upload --architecture ${architecture} \
  --image-path fedora-coreos-*-hetzner.${fedoraArchitecture(image.architecture)}.raw
`
  }
  return snippet`# Once: make a snapshot of the image
hcloud-upload-image upload --architecture ${architecture} --compression bz2 \
  --image-url ${flatcarImage(image, 'hetzner_image.bin.bz2')}
`
}

function terraform(input: DeployInput): Recipe {
  const name = blank(input, 'name', input.name, quoteHcl)
  const type = blank(input, 'size', isArm(input) ? 'cax11' : 'cpx11', quoteHcl)
  const image = blank(input, 'image', 'SNAPSHOT-ID', quoteHcl)
  const key = blank(input, 'key', 'my-key', quoteHcl)
  return terraformRecipe(
    input,
    snippet`resource "hcloud_server" "machine" {
  name        = ${name}
  server_type = ${type}
  image       = ${image}
  ssh_keys    = [${key}]
  user_data   = file("config.ign")
}
`,
  )
}
