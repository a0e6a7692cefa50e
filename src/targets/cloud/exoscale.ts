import { blank, type DeployInput } from '../deployInput.ts'
import { coreosDownload } from '../imageFiles.ts'
import { quoteHcl } from '../quote/quoteHcl.ts'
import { quoteShell } from '../quote/quoteShell.ts'
import { shellRecipe, terraformRecipe } from '../recipes.ts'
import { snippet } from '../snippet.ts'
import type { Recipe, Target } from '../target.ts'

/** Compute instances of Exoscale. */
export const exoscale: Target = {
  id: 'exoscale',
  name: 'Exoscale',
  group: 'cloud',
  words: 'exo',
  note: 'Give the config to the instance as user data; it is read once, on the first boot.',
  documentation: {
    flatcar: 'https://www.flatcar.org/docs/latest/deploy/cloud/exoscale/',
    fcos: 'https://docs.fedoraproject.org/en-US/fedora-coreos/provisioning-exoscale/',
    any: 'https://community.exoscale.com/product/compute/instances/how-to/cloud-init/',
  },
  field: { value: 'User data', hint: 'Flag `--cloud-init`' },
  encoding: { value: 'Raw text', hint: 'Never compressed.', of: 'raw' },
  limit: { kind: 'unknown' },
  images: {
    flatcar: { kind: 'imported', note: 'Exoscale has a template; for another channel register your own.' },
    fcos: { kind: 'imported', note: 'Exoscale’s own are out of date: register a template of a stream.' },
  },
  recipes: (input) => [cli(input), terraform(input)],
  steps: {
    title: 'In the portal instead',
    steps: [
      'Open **Compute**, then **Instances**, and choose **Add**.',
      'Choose your template and your SSH key.',
      'Open **User Data**.',
      'Paste the config there, as it is.',
      'Choose **Add**.',
    ],
  },
  cares: [
    {
      kind: 'warning',
      text: '**Do not use `--cloud-init-compress`.** The machine gets a packed config and does not boot.',
    },
    { kind: 'info', text: '**No limit is documented.** Kindling does not know how much Exoscale takes.' },
  ],
}

function cli(input: DeployInput): Recipe {
  const name = blank(input, 'name', input.name, quoteShell)
  const zone = blank(input, 'zone', 'ch-gva-2', quoteShell)
  const type = blank(input, 'size', 'standard.small', quoteShell)
  const template = blank(input, 'image', 'my-template', quoteShell)
  const key = blank(input, 'key', 'my-key', quoteShell)
  const fetch =
    input.system === 'fcos'
      ? `# Once: register a template of this image\n# ${coreosDownload(input.image, 'exoscale', 'qcow2.xz')}\n\n`
      : ''
  return shellRecipe(input, {
    title: 'exo',
    text: snippet`${fetch}exo compute instance create ${name} --zone ${zone} \
  --template ${template} --template-visibility private \
  --instance-type ${type} --ssh-key ${key} \
  --cloud-init config.ign
`,
  })
}

function terraform(input: DeployInput): Recipe {
  const zone = blank(input, 'zone', 'ch-gva-2', quoteHcl)
  return terraformRecipe(
    input,
    snippet`data "exoscale_template" "system" {
  zone       = ${zone}
  name       = ${blank(input, 'image', 'my-template', quoteHcl)}
  visibility = "private"
}

resource "exoscale_compute_instance" "machine" {
  zone        = ${zone}
  name        = ${blank(input, 'name', input.name, quoteHcl)}
  template_id = data.exoscale_template.system.id
  type        = ${blank(input, 'size', 'standard.small', quoteHcl)}
  disk_size   = 10
  ssh_keys    = [${blank(input, 'key', 'my-key', quoteHcl)}]
  user_data   = file("config.ign")
}
`,
  )
}
