import { blank, type DeployInput } from '../deployInput.ts'
import { flatcarImage } from '../imageFiles.ts'
import { quoteHcl } from '../quote/quoteHcl.ts'
import { quoteShell } from '../quote/quoteShell.ts'
import { shellRecipe, terraformRecipe } from '../recipes.ts'
import { snippet, type Blank, type Snippet } from '../snippet.ts'
import type { Recipe, Target } from '../target.ts'

/** Droplets of DigitalOcean. */
export const digitalOcean: Target = {
  id: 'digitalocean',
  name: 'DigitalOcean',
  group: 'cloud',
  words: 'droplet doctl',
  note: 'Give the config to the droplet as user data; it is read once, on the first boot.',
  documentation: {
    flatcar: 'https://www.flatcar.org/docs/latest/deploy/cloud/digitalocean/',
    fcos: 'https://docs.fedoraproject.org/en-US/fedora-coreos/provisioning-digitalocean/',
    any: 'https://docs.digitalocean.com/products/droplets/how-to/provide-user-data/',
  },
  field: { value: 'User data', hint: 'In the API `user_data`.' },
  encoding: { value: 'Raw text', hint: 'Plain text only.', of: 'raw' },
  limit: {
    kind: 'bytes',
    bytes: 65_536,
    source: 'https://docs.digitalocean.com/products/droplets/how-to/provide-user-data/',
  },
  images: {
    flatcar: { kind: 'imported', note: 'Import it once as a custom image, by its address.' },
    fcos: { kind: 'imported', note: 'Import it once as a custom image, by its address.' },
  },
  recipes: (input) => [cli(input), terraform(input)],
  steps: {
    title: 'In the control panel instead',
    steps: [
      'Open **Create Droplets** and choose the image under **Custom images**.',
      'Choose an **SSH key**: custom images need one.',
      'Open **Advanced options** and tick **Add Initialization scripts**.',
      'Paste the config there, as it is.',
      'Choose **Create Droplet**.',
    ],
  },
  cares: [
    { kind: 'warning', text: '**An SSH key is needed** for a droplet of a custom image, even if the config has one.' },
    { kind: 'warning', text: '**Do not gzip it.** The machine reads it as it is and does not boot.' },
    { kind: 'info', text: '**The user data of a droplet cannot be changed.** Make a new one.' },
  ],
}

const given = 'IMAGE-ID'

function cli(input: DeployInput): Recipe {
  const region = blank(input, 'region', 'nyc3', quoteShell)
  const name = blank(input, 'name', input.name, quoteShell)
  const size = blank(input, 'size', 's-1vcpu-1gb', quoteShell)
  const key = blank(input, 'key', 'my-key-id', quoteShell)
  return shellRecipe(input, {
    title: 'doctl',
    text: snippet`${importOnce(input, region)}
doctl compute droplet create ${name} --region ${region} \
  --image ${blank(input, 'image', given, quoteShell)} --size ${size} \
  --ssh-keys ${key} \
  --user-data-file config.ign
`,
  })
}

function importOnce(input: DeployInput, region: Blank): Snippet {
  const { system, image } = input
  const address =
    system === 'fcos'
      ? blank(input, 'image-address', 'IMAGE-ADDRESS', quoteShell)
      : flatcarImage(image, 'digitalocean_image.bin.bz2')
  const label = `${system === 'fcos' ? 'fedora-coreos' : 'flatcar'}-${image.channel}`
  return snippet`# Once: import the image, then take its id from: doctl compute image list-user
doctl compute image create ${label} --region ${region} \
  --image-url ${address}
`
}

function terraform(input: DeployInput): Recipe {
  const region = blank(input, 'region', 'nyc3', quoteHcl)
  const name = blank(input, 'name', input.name, quoteHcl)
  const size = blank(input, 'size', 's-1vcpu-1gb', quoteHcl)
  const key = blank(input, 'key', 'my-key-id', quoteHcl)
  const { system, image } = input
  const address =
    system === 'fcos'
      ? blank(input, 'image-address', 'IMAGE-ADDRESS', quoteHcl)
      : quoteHcl(flatcarImage(image, 'digitalocean_image.bin.bz2'))
  return terraformRecipe(
    input,
    snippet`resource "digitalocean_custom_image" "system" {
  name    = "${system}-${image.channel}"
  url     = ${address}
  regions = [${region}]
}

resource "digitalocean_droplet" "machine" {
  name      = ${name}
  region    = ${region}
  image     = digitalocean_custom_image.system.id
  size      = ${size}
  ssh_keys  = [${key}]
  user_data = file("config.ign")
}
`,
  )
}
