import { blank, type DeployInput } from '../deployInput.ts'
import { flatcarImage } from '../imageFiles.ts'
import { quoteHcl } from '../quote/quoteHcl.ts'
import { quoteShell } from '../quote/quoteShell.ts'
import { shellRecipe, terraformRecipe } from '../recipes.ts'
import { snippet } from '../snippet.ts'
import type { Recipe, Target } from '../target.ts'

/** Instances of Scaleway. */
export const scaleway: Target = {
  id: 'scaleway',
  name: 'Scaleway',
  group: 'cloud',
  words: 'scw',
  note: 'Give the config to the instance as cloud-init data; Ignition reads it once, on the first boot.',
  documentation: {
    flatcar: 'https://www.flatcar.org/docs/latest/deploy/cloud/scaleway/',
    any: 'https://www.scaleway.com/en/docs/instances/how-to/use-boot-modes/',
  },
  field: { value: 'cloud-init', hint: 'Spelled so in console, CLI and API.' },
  encoding: { value: 'Raw text', hint: 'As it is.', of: 'raw' },
  limit: { kind: 'unknown' },
  images: { flatcar: { kind: 'imported', note: 'Import it once as a snapshot, through a bucket.' } },
  recipes: (input) => [cli(input), terraform(input)],
  steps: {
    title: 'In the console instead',
    steps: [
      'Open **Create Instance** and choose an image made of your snapshot.',
      'Open **Advanced settings** and turn on **Cloud-init**.',
      'Paste the config there, as it is.',
      'Choose **Create Instance**.',
    ],
  },
  cares: [
    { kind: 'info', text: '**No limit is documented.** Kindling does not know how much Scaleway takes.' },
    { kind: 'warning', text: '**Keep the `@` in front of the path.** Without it the file’s name becomes the config.' },
    { kind: 'warning', text: '**Do not gzip it.** The machine reads it as it is and does not boot.' },
  ],
}

function cli(input: DeployInput): Recipe {
  const name = blank(input, 'name', input.name, (text) => quoteShell(`name=${text}`))
  const zone = blank(input, 'zone', 'fr-par-1', (text) => quoteShell(`zone=${text}`))
  const type = blank(input, 'size', 'DEV1-S', (text) => quoteShell(`type=${text}`))
  const bucket = blank(input, 'bucket', 'my-bucket', quoteShell)
  return shellRecipe(input, {
    title: 'scw',
    text: snippet`# Once: import the image
curl -fLO ${flatcarImage(input.image, 'scaleway_image.qcow2')}
aws s3 cp flatcar_production_scaleway_image.qcow2 s3://${bucket}/flatcar.qcow2
snapshot=$(scw instance snapshot create --wait ${zone} name=flatcar volume-type=l_ssd \
  bucket=${bucket} key=flatcar.qcow2 --output json | jq -r .id)

scw instance server create ${zone} ${name} ${type} \
  image=none root-volume=l:"$snapshot" \
  cloud-init=@./config.ign
`,
  })
}

function terraform(input: DeployInput): Recipe {
  return terraformRecipe(
    input,
    snippet`resource "scaleway_instance_server" "machine" {
  name      = ${blank(input, 'name', input.name, quoteHcl)}
  zone      = ${blank(input, 'zone', 'fr-par-1', quoteHcl)}
  type      = ${blank(input, 'size', 'DEV1-S', quoteHcl)}
  image     = ${blank(input, 'image', 'IMAGE-ID', quoteHcl)}
  user_data = { cloud-init = file("config.ign") }
}
`,
  )
}
