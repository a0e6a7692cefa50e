import { blank, type DeployInput } from '../deployInput.ts'
import { coreosDownload, fedoraArchitecture, flatcarImage } from '../imageFiles.ts'
import { quoteHcl } from '../quote/quoteHcl.ts'
import { quoteShell } from '../quote/quoteShell.ts'
import { shellRecipe, terraformRecipe } from '../recipes.ts'
import { snippet, type Blank, type Snippet } from '../snippet.ts'
import type { Recipe, Target } from '../target.ts'

/** Compute instances of Oracle Cloud Infrastructure. */
export const oracle: Target = {
  id: 'oracle',
  name: 'Oracle',
  group: 'cloud',
  words: 'OCI Oracle Cloud Infrastructure',
  note: 'Give the config to the instance as user data; it is read once, on the first boot.',
  documentation: {
    flatcar: 'https://www.flatcar.org/docs/latest/deploy/cloud/oraclecloud/',
    fcos: 'https://docs.fedoraproject.org/en-US/fedora-coreos/provisioning-oraclecloud/',
    any: 'https://docs.oracle.com/en-us/iaas/api/#/en/iaas/latest/datatypes/LaunchInstanceDetails',
  },
  field: { value: 'user_data', hint: 'In the console “Cloud-init script”.' },
  encoding: { value: 'Base64', hint: 'CLI and console encode it.', of: 'base64' },
  limit: {
    kind: 'bytes',
    bytes: 32_000,
    source: 'https://docs.oracle.com/en-us/iaas/api/#/en/iaas/latest/datatypes/LaunchInstanceDetails',
  },
  images: {
    flatcar: { kind: 'imported', note: 'Import it once through a bucket.', hasArm: true },
    fcos: { kind: 'imported', note: 'Import it once through a bucket.', hasArm: true },
  },
  recipes: (input) => [cli(input), terraform(input)],
  steps: {
    title: 'In the console instead',
    steps: [
      'Open **Create instance** and choose your image under **My images**.',
      'Add your **SSH key**.',
      'Open **Advanced options**, then **Management**.',
      'Choose **Paste cloud-init script** and paste the config, as it is.',
      'Choose **Create**.',
    ],
  },
  cares: [
    {
      kind: 'warning',
      text: '**SSH keys count too.** All metadata of an instance together may take 32 000 bytes, the config in base64.',
    },
    { kind: 'warning', text: '**Do not gzip it.** The machine reads it as it is and does not boot.' },
    {
      kind: 'info',
      text: '**Needs Ignition 2.22 or newer** in the image: that release was the first to read this cloud’s user data.',
    },
  ],
}

function cli(input: DeployInput): Recipe {
  const compartment = blank(input, 'compartment', 'COMPARTMENT-OCID', quoteShell)
  const name = blank(input, 'name', input.name, quoteShell)
  const domain = blank(input, 'domain', 'AVAILABILITY-DOMAIN', quoteShell)
  const subnet = blank(input, 'network', 'SUBNET-OCID', quoteShell)
  const shape = blank(input, 'size', shapeOf(input), quoteShell)
  return shellRecipe(input, {
    title: 'oci',
    text: snippet`${importOnce(input, compartment)}
oci compute instance launch --compartment-id ${compartment} --display-name ${name} \
  --image-id "$image" --shape ${shape} \
  --availability-domain ${domain} --subnet-id ${subnet} --assign-public-ip true \
  --user-data-file config.ign
`,
  })
}

const shapeOf = ({ image }: DeployInput): string =>
  image.architecture === 'arm64' ? 'VM.Standard.A1.Flex' : 'VM.Standard.E2.1.Micro'

function importOnce({ system, image }: DeployInput, compartment: Blank): Snippet {
  const [fetch, file] =
    system === 'fcos'
      ? [
          coreosDownload(image, 'oraclecloud', 'qcow2.xz'),
          `fedora-coreos-*-oraclecloud.${fedoraArchitecture(image.architecture)}.qcow2`,
        ]
      : [`curl -fLO ${flatcarImage(image, 'oraclecloud_image.img')}`, 'flatcar_production_oraclecloud_image.img']
  return snippet`# Once: import the image
${fetch}
oci os bucket create --name images --compartment-id ${compartment}
oci os object put --bucket-name images --name system.qcow2 --file ${file}
image=$(oci compute image import from-object --compartment-id ${compartment} \
  --namespace "$(oci os ns get --query data --raw-output)" --bucket-name images --name system.qcow2 \
  --launch-mode PARAVIRTUALIZED --source-image-type QCOW2 \
  --query data.id --raw-output)
`
}

function terraform(input: DeployInput): Recipe {
  const name = blank(input, 'name', input.name, quoteHcl)
  return terraformRecipe(
    input,
    snippet`resource "oci_core_instance" "machine" {
  display_name        = ${name}
  compartment_id      = ${blank(input, 'compartment', 'COMPARTMENT-OCID', quoteHcl)}
  availability_domain = ${blank(input, 'domain', 'AVAILABILITY-DOMAIN', quoteHcl)}
  shape               = ${blank(input, 'size', shapeOf(input), quoteHcl)}
  metadata            = { user_data = filebase64("config.ign") }

  source_details {
    source_type = "image"
    source_id   = ${blank(input, 'image', 'IMAGE-OCID', quoteHcl)}
  }

  create_vnic_details {
    subnet_id        = ${blank(input, 'network', 'SUBNET-OCID', quoteHcl)}
    assign_public_ip = true
  }
}
`,
  )
}
