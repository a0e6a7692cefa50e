import { blank, type DeployInput } from '../deployInput.ts'
import { quoteHcl } from '../quote/quoteHcl.ts'
import { quoteShell } from '../quote/quoteShell.ts'
import { shellRecipe, terraformRecipe } from '../recipes.ts'
import { snippet } from '../snippet.ts'
import type { Recipe, Target } from '../target.ts'

/** Compute Engine of Google Cloud. */
export const googleCloud: Target = {
  id: 'gcp',
  name: 'Google Cloud',
  group: 'cloud',
  words: 'GCP GCE Compute Engine',
  note: 'Give the config to the machine as the metadata entry user-data; it is read once, on the first boot.',
  documentation: {
    flatcar: 'https://www.flatcar.org/docs/latest/deploy/cloud/gcp/',
    fcos: 'https://docs.fedoraproject.org/en-US/fedora-coreos/provisioning-gcp/',
    any: 'https://cloud.google.com/compute/docs/metadata/setting-custom-metadata',
  },
  field: { value: 'user-data', hint: 'A metadata key, spelled so.' },
  encoding: { value: 'Raw text', hint: 'As it is.', of: 'raw' },
  limit: {
    kind: 'bytes',
    bytes: 262_144,
    source: 'https://cloud.google.com/compute/docs/metadata/setting-custom-metadata#limitations',
  },
  images: {
    flatcar: { kind: 'published', note: 'In the project `kinvolk-public`.' },
    fcos: { kind: 'published', note: 'In the project `fedora-coreos-cloud`.', hasArm: true },
  },
  recipes: (input) => [cli(input), terraform(input)],
  steps: {
    title: 'In the console instead',
    steps: [
      'Open **Create an instance** and choose the image under **Public images**.',
      'Open **Advanced options**, then **Management**.',
      'Under **Metadata**, choose **Add item** with the key `user-data`.',
      'Paste the config as its value, as it is.',
      'Choose **Create**.',
    ],
  },
  cares: [
    { kind: 'warning', text: '**The key is `user-data`.** A `startup-script` is not read.' },
    { kind: 'warning', text: '**Do not gzip it.** Google hands it over packed and the machine does not boot.' },
    { kind: 'info', text: '**All metadata together** may take 524 288 bytes, one entry 262 144.' },
  ],
}

function imageFamily({ system, image }: DeployInput): { readonly project: string; readonly family: string } {
  const arm = image.architecture === 'arm64' ? '-arm64' : ''
  return system === 'fcos'
    ? { project: 'fedora-coreos-cloud', family: `fedora-coreos-${image.channel}${arm}` }
    : { project: 'kinvolk-public', family: `flatcar-${image.channel}${arm}` }
}

const machineType = ({ image }: DeployInput): string => (image.architecture === 'arm64' ? 't2a-standard-1' : 'e2-small')

function cli(input: DeployInput): Recipe {
  const name = blank(input, 'name', input.name, quoteShell)
  const zone = blank(input, 'zone', 'europe-west1-b', quoteShell)
  const type = blank(input, 'size', machineType(input), quoteShell)
  const { project, family } = imageFamily(input)
  return shellRecipe(input, {
    title: 'gcloud',
    text: snippet`gcloud compute instances create ${name} --zone ${zone} \
  --image-project ${project} --image-family ${family} \
  --machine-type ${type} \
  --metadata-from-file user-data=config.ign
`,
  })
}

function terraform(input: DeployInput): Recipe {
  const name = blank(input, 'name', input.name, quoteHcl)
  const zone = blank(input, 'zone', 'europe-west1-b', quoteHcl)
  const type = blank(input, 'size', machineType(input), quoteHcl)
  const { project, family } = imageFamily(input)
  return terraformRecipe(
    input,
    snippet`data "google_compute_image" "system" {
  project = "${project}"
  family  = "${family}"
}

resource "google_compute_instance" "machine" {
  name         = ${name}
  zone         = ${zone}
  machine_type = ${type}
  metadata     = { user-data = file("config.ign") }

  boot_disk {
    initialize_params {
      image = data.google_compute_image.system.self_link
    }
  }

  network_interface {
    network = "default"
    access_config {}
  }
}
`,
  )
}
