import { blank, configFile, type DeployInput } from '../deployInput.ts'
import { quoteBicep } from '../quote/quoteBicep.ts'
import { snippet, type Snippet } from '../snippet.ts'
import type { Recipe } from '../target.ts'
import { azureImage, azureSize } from './azureImage.ts'

/** A Bicep file for the machine and its network. */
export function azureBicep(input: DeployInput): Recipe {
  const name = blank(input, 'name', input.name, quoteBicep)
  const size = blank(input, 'size', azureSize(input.image), quoteBicep)
  const sshKey = blank(input, 'ssh-key', 'ssh-ed25519 AAAA… you@example.com', quoteBicep)
  const file = configFile(input)
  return {
    id: 'bicep',
    title: 'Bicep',
    language: 'bicep',
    fileName: 'machine.bicep',
    text: snippet`param name string = ${name}
param size string = ${size}
param sshKey string = ${sshKey}
param location string = resourceGroup().location

resource network 'Microsoft.Network/virtualNetworks@2023-11-01' = {
  name: name
  location: location
  properties: {
    addressSpace: { addressPrefixes: [ '10.0.0.0/16' ] }
    subnets: [ { name: 'default', properties: { addressPrefix: '10.0.0.0/24' } } ]
  }
}

resource card 'Microsoft.Network/networkInterfaces@2023-11-01' = {
  name: name
  location: location
  properties: {
    ipConfigurations: [
      { name: 'default', properties: { subnet: { id: network.properties.subnets[0].id } } }
    ]
  }
}

resource machine 'Microsoft.Compute/virtualMachines@2024-03-01' = {
  name: name
  location: location
${planOf(input)}  properties: {
    hardwareProfile: { vmSize: size }
    storageProfile: {
      imageReference: ${imageOf(input)}
      osDisk: { createOption: 'FromImage' }
    }
    networkProfile: { networkInterfaces: [ { id: card.id } ] }
    osProfile: {
      computerName: name
      adminUsername: 'core'
      linuxConfiguration: {
        disablePasswordAuthentication: true
        ssh: { publicKeys: [ { path: '/home/core/.ssh/authorized_keys', keyData: sshKey } ] }
      }
    }
    userData: loadFileAsBase64('${file.name}')
  }
}
`,
    files: [file],
  }
}

function planOf({ system, image }: DeployInput): string {
  const { publisher, offer, sku, hasTerms } = azureImage(image)
  if (system === 'fcos' || !hasTerms) return ''
  return `  plan: { publisher: '${publisher}', product: '${offer}', name: '${sku}' }\n`
}

function imageOf(input: DeployInput): Snippet {
  if (input.system === 'fcos') return snippet`{ id: resourceId('Microsoft.Compute/images', 'fedora-coreos') }`
  const { publisher, offer, sku, version } = azureImage(input.image)
  return snippet`{
        publisher: '${publisher}'
        offer: '${offer}'
        sku: '${sku}'
        version: '${version}'
      }`
}
