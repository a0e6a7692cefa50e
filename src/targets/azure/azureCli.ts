import { blank, configFile, type DeployInput } from '../deployInput.ts'
import { coreosDownload, fedoraArchitecture } from '../imageFiles.ts'
import { quoteShell } from '../quote/quoteShell.ts'
import { snippet, type Blank, type Snippet } from '../snippet.ts'
import type { Recipe } from '../target.ts'
import { azureImage, azureSize, azureUrn } from './azureImage.ts'

/** The Azure command line. */
export function azureCli(input: DeployInput): Recipe {
  const group = blank(input, 'group', 'my-group', quoteShell)
  return {
    id: 'cli',
    title: 'Azure CLI',
    language: 'shell',
    fileName: 'deploy.sh',
    text: snippet`${imageOnce(input, group)}${vmCreate(input, group)}`,
    files: [configFile(input)],
  }
}

function imageOnce(input: DeployInput, group: Blank): Snippet {
  if (input.system === 'fcos') return importOnce(input, group)
  const { offer, sku, hasTerms } = azureImage(input.image)
  if (!hasTerms) return []
  return snippet`# Once per subscription: accept the terms of the image
az vm image terms accept --publisher kinvolk \
  --offer ${offer} --plan ${sku}

`
}

function importOnce(input: DeployInput, group: Blank): Snippet {
  const store = blank(input, 'store', 'mystorage', quoteShell)
  const { image } = input
  return snippet`# Once: bring the image to your subscription
${coreosDownload(image, 'azure', 'vhd.xz')}
az storage blob upload --account-name ${store} --container-name images \
  --name fedora-coreos.vhd --file fedora-coreos-*-azure.${fedoraArchitecture(image.architecture)}.vhd
az image create --name fedora-coreos --resource-group ${group} --os-type Linux \
  --hyper-v-generation V2 --source https://${store}.blob.core.windows.net/images/fedora-coreos.vhd

`
}

function vmCreate(input: DeployInput, group: Blank): Snippet {
  const name = blank(input, 'name', input.name, quoteShell)
  const size = blank(input, 'size', azureSize(input.image), quoteShell)
  const image = input.system === 'fcos' ? 'fedora-coreos' : azureUrn(azureImage(input.image))
  return snippet`az vm create --name ${name} --resource-group ${group} \
  --image ${image} \
  --size ${size} --admin-username core \
  --user-data ${configFile(input).name}
`
}
