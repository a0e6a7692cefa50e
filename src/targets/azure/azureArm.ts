import { blank, type DeployInput } from '../deployInput.ts'
import { encode } from '../encode/encode.ts'
import { quoteArm } from '../quote/quoteArm.ts'
import { snippet } from '../snippet.ts'
import type { Recipe } from '../target.ts'
import { azureImage, azureSize } from './azureImage.ts'

/** An ARM template for the machine and its network, with the config in it. */
export function azureArm(input: DeployInput): Recipe {
  const name = blank(input, 'name', input.name, quoteArm)
  const size = blank(input, 'size', azureSize(input.image), quoteArm)
  const sshKey = blank(input, 'ssh-key', 'ssh-ed25519 AAAA… you@example.com', quoteArm)
  const resources = [network, card, machine(input)].map((resource) => indented(resource)).join(',\n')
  return {
    id: 'arm',
    title: 'ARM',
    language: 'json',
    fileName: 'machine.json',
    text: snippet`{
  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
  "contentVersion": "1.0.0.0",
  "parameters": {
    "name": { "type": "string", "defaultValue": ${name} },
    "size": { "type": "string", "defaultValue": ${size} },
    "sshKey": { "type": "string", "defaultValue": ${sshKey} }
  },
  "resources": [
${resources}
  ]
}
`,
    files: [],
  }
}

const indented = (value: unknown): string => JSON.stringify(value, undefined, 2).replaceAll(/^/gm, '    ')

const place = { name: "[parameters('name')]", location: '[resourceGroup().location]' }

const network = {
  type: 'Microsoft.Network/virtualNetworks',
  apiVersion: '2023-11-01',
  ...place,
  properties: {
    addressSpace: { addressPrefixes: ['10.0.0.0/16'] },
    subnets: [{ name: 'default', properties: { addressPrefix: '10.0.0.0/24' } }],
  },
}

const card = {
  type: 'Microsoft.Network/networkInterfaces',
  apiVersion: '2023-11-01',
  ...place,
  dependsOn: ["[resourceId('Microsoft.Network/virtualNetworks', parameters('name'))]"],
  properties: {
    ipConfigurations: [
      {
        name: 'default',
        properties: {
          subnet: {
            id: "[resourceId('Microsoft.Network/virtualNetworks/subnets', parameters('name'), 'default')]",
          },
        },
      },
    ],
  },
}

const cardId = "[resourceId('Microsoft.Network/networkInterfaces', parameters('name'))]"

function machine({ system, image, config }: DeployInput): unknown {
  const { publisher, offer, sku, version, hasTerms } = azureImage(image)
  const isMarketplace = system !== 'fcos'
  return {
    type: 'Microsoft.Compute/virtualMachines',
    apiVersion: '2024-03-01',
    ...place,
    dependsOn: [cardId],
    ...(isMarketplace && hasTerms && { plan: { publisher, product: offer, name: sku } }),
    properties: {
      hardwareProfile: { vmSize: "[parameters('size')]" },
      storageProfile: {
        imageReference: isMarketplace
          ? { publisher, offer, sku, version }
          : { id: "[resourceId('Microsoft.Compute/images', 'fedora-coreos')]" },
        osDisk: { createOption: 'FromImage' },
      },
      networkProfile: { networkInterfaces: [{ id: cardId }] },
      osProfile: {
        computerName: "[parameters('name')]",
        adminUsername: 'core',
        linuxConfiguration: {
          disablePasswordAuthentication: true,
          ssh: { publicKeys: [{ path: '/home/core/.ssh/authorized_keys', keyData: "[parameters('sshKey')]" }] },
        },
      },
      userData: encode(config, 'base64'),
    },
  }
}
