import { blank, type DeployInput } from '../deployInput.ts'
import { coreosDownload } from '../imageFiles.ts'
import { quoteHcl } from '../quote/quoteHcl.ts'
import { quoteShell } from '../quote/quoteShell.ts'
import { shellRecipe, terraformRecipe } from '../recipes.ts'
import { snippet, type Snippet } from '../snippet.ts'
import type { Recipe, Target } from '../target.ts'

/** Instances of Vultr. */
export const vultr: Target = {
  id: 'vultr',
  name: 'Vultr',
  group: 'cloud',
  note: 'Give the config to the instance as user data; it is read once, on the first boot.',
  documentation: {
    flatcar: 'https://www.flatcar.org/docs/latest/deploy/cloud/vultr/',
    fcos: 'https://docs.fedoraproject.org/en-US/fedora-coreos/provisioning-vultr/',
    any: 'https://docs.vultr.com/reference/vultr-cli/instance/create',
  },
  field: { value: 'User data', hint: 'Flag `--userdata`' },
  encoding: { value: 'Raw text', hint: 'The CLI encodes it for the API.', of: 'raw' },
  limit: { kind: 'unknown' },
  images: {
    flatcar: { kind: 'imported', note: 'Vultr has Flatcar Stable; for another channel make a snapshot of its image.' },
    fcos: { kind: 'imported', note: 'Vultr’s own are out of date: make a snapshot of the image of a stream.' },
  },
  recipes: (input) => [cli(input), terraform(input)],
  steps: {
    title: 'In the portal instead',
    steps: [
      'Choose **Deploy Server** and take your snapshot as the image.',
      'Choose your **SSH key**.',
      'Turn on **Cloud-Init User-Data**.',
      'Paste the config there, as it is.',
      'Choose **Deploy**.',
    ],
  },
  cares: [
    { kind: 'info', text: '**No limit is documented.** Kindling does not know how much Vultr takes.' },
    { kind: 'warning', text: '**Do not gzip it.** The machine reads it as it is and does not boot.' },
  ],
}

function cli(input: DeployInput): Recipe {
  const name = blank(input, 'name', input.name, quoteShell)
  const region = blank(input, 'region', 'ewr', quoteShell)
  const plan = blank(input, 'size', 'vc2-1c-1gb', quoteShell)
  const image = blank(input, 'image', 'SNAPSHOT-ID', quoteShell)
  return shellRecipe(input, {
    title: 'vultr-cli',
    text: snippet`${snapshotOnce(input)}
vultr-cli instance create --region ${region} --plan ${plan} \
  --snapshot ${image} --label ${name} --host ${name} \
  --userdata "$(cat config.ign)"
`,
  })
}

function snapshotOnce(input: DeployInput): Snippet {
  const address = blank(input, 'image-address', 'IMAGE-ADDRESS', quoteShell)
  const fetch = input.system === 'fcos' ? `${coreosDownload(input.image, 'vultr', 'raw.xz')}\n` : ''
  return snippet`# Once: make a snapshot of a raw image that lies at a public address
${fetch}vultr-cli snapshot create-url --url ${address}
`
}

function terraform(input: DeployInput): Recipe {
  const name = blank(input, 'name', input.name, quoteHcl)
  return terraformRecipe(
    input,
    snippet`resource "vultr_instance" "machine" {
  label       = ${name}
  hostname    = ${name}
  region      = ${blank(input, 'region', 'ewr', quoteHcl)}
  plan        = ${blank(input, 'size', 'vc2-1c-1gb', quoteHcl)}
  snapshot_id = ${blank(input, 'image', 'SNAPSHOT-ID', quoteHcl)}
  user_data   = file("config.ign")
}
`,
  )
}
