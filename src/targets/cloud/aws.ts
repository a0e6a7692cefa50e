import { blank, type DeployInput } from '../deployInput.ts'
import { fedoraArchitecture, flatcarImage } from '../imageFiles.ts'
import { quoteHcl } from '../quote/quoteHcl.ts'
import { quoteInSingle, quoteShell } from '../quote/quoteShell.ts'
import { shellRecipe, terraformRecipe } from '../recipes.ts'
import { snippet, type Blank, type Snippet } from '../snippet.ts'
import type { Recipe, Target } from '../target.ts'

/** EC2 of Amazon Web Services. */
export const aws: Target = {
  id: 'aws',
  name: 'AWS EC2',
  group: 'cloud',
  words: 'Amazon Web Services',
  note: 'Give the config to the instance as user data; it is read once, on the first boot.',
  documentation: {
    flatcar: 'https://www.flatcar.org/docs/latest/deploy/cloud/aws-ec2/',
    fcos: 'https://docs.fedoraproject.org/en-US/fedora-coreos/provisioning-aws/',
    any: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/user-data.html',
  },
  field: { value: 'User data', hint: 'Flag `--user-data`' },
  encoding: { value: 'Raw text', hint: 'CLI and console encode it.', of: 'raw' },
  limit: { kind: 'bytes', bytes: 16384, source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/user-data.html' },
  images: {
    flatcar: { kind: 'published', note: 'Public AMIs in every region, in every channel.', hasArm: true },
    fcos: { kind: 'published', note: 'Public AMIs in every region, in every stream.', hasArm: true },
  },
  recipes: (input) => [cli(input), terraform(input)],
  steps: {
    title: 'In the console instead',
    steps: [
      'Open **Launch an instance** and search the **Community AMIs** for the image.',
      'Choose a **Key pair**.',
      'Open **Advanced details** and scroll to **User data**.',
      'Paste the config there, as it is. Leave **User data has already been base64 encoded** off.',
      'Choose **Launch instance**.',
    ],
  },
  cares: [
    {
      kind: 'warning',
      text: '**Keep `file://` in front of the path.** Without it EC2 gets the file’s name as the config.',
    },
    { kind: 'warning', text: '**Do not gzip it.** EC2 hands it over packed and the machine does not boot.' },
    { kind: 'info', text: '**The limit counts raw bytes,** before base64: 16 384 of them.' },
  ],
}

function cli(input: DeployInput): Recipe {
  const region = blank(input, 'region', 'eu-central-1', quoteShell)
  const type = blank(input, 'size', isArm(input) ? 't4g.small' : 't3.small', quoteShell)
  const key = blank(input, 'key', 'my-key', quoteShell)
  const name = blank(input, 'name', input.name, (text) => quoteInSingle(JSON.stringify(text)))
  return shellRecipe(input, {
    title: 'AWS CLI',
    text: snippet`${findImage(input, region)}
aws ec2 run-instances --region ${region} --image-id "$ami" \
  --instance-type ${type} --key-name ${key} \
  --tag-specifications '[{"ResourceType":"instance","Tags":[{"Key":"Name","Value":${name}}]}]' \
  --user-data file://config.ign
`,
  })
}

function findImage({ system, image }: DeployInput, region: Blank): Snippet {
  const [list, query] =
    system === 'fcos'
      ? [
          `https://builds.coreos.fedoraproject.org/streams/${image.channel}.json`,
          `.architectures.${fedoraArchitecture(image.architecture)}.images.aws.regions[$region].image`,
        ]
      : [flatcarImage(image, 'ami_all.json'), '.amis[] | select(.name == $region).hvm']
  return snippet`# The newest image of the channel in the region
ami=$(curl -fsSL ${list} |
  jq -r --arg region ${region} '${query}')
`
}

const isArm = ({ image }: DeployInput): boolean => image.architecture === 'arm64'

function terraform(input: DeployInput): Recipe {
  const region = blank(input, 'region', 'eu-central-1', quoteHcl)
  const type = blank(input, 'size', isArm(input) ? 't4g.small' : 't3.small', quoteHcl)
  const key = blank(input, 'key', 'my-key', quoteHcl)
  const name = blank(input, 'name', input.name, quoteHcl)
  return terraformRecipe(
    input,
    snippet`provider "aws" {
  region = ${region}
}

data "aws_region" "here" {}

${imageData(input)}
resource "aws_instance" "machine" {
  ami           = local.ami
  instance_type = ${type}
  key_name      = ${key}
  user_data     = file("config.ign")
  tags          = { Name = ${name} }
}
`,
  )
}

function imageData({ system, image }: DeployInput): Snippet {
  if (system === 'fcos') {
    return snippet`data "http" "stream" {
  url = "https://builds.coreos.fedoraproject.org/streams/${image.channel}.json"
}

locals {
  images = jsondecode(data.http.stream.response_body).architectures.${fedoraArchitecture(image.architecture)}.images
  ami    = local.images.aws.regions[data.aws_region.here.id].image
}
`
  }
  return snippet`data "http" "images" {
  url = "${flatcarImage(image, 'ami_all.json')}"
}

locals {
  images = jsondecode(data.http.images.response_body).amis
  ami    = one([for image in local.images : image.hvm if image.name == data.aws_region.here.id])
}
`
}
