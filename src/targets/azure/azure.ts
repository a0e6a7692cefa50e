import type { Target } from '../target.ts'
import { azureArm } from './azureArm.ts'
import { azureBicep } from './azureBicep.ts'
import { azureCli } from './azureCli.ts'
import { azureTerraform } from './azureTerraform.ts'

/** Virtual machines of Microsoft Azure. */
export const azure: Target = {
  id: 'azure',
  name: 'Azure',
  group: 'cloud',
  words: 'Microsoft ARM Bicep azurerm',
  note: 'Give the config to the machine as user data; it is read once, on the first boot.',
  documentation: {
    flatcar: 'https://www.flatcar.org/docs/latest/deploy/cloud/azure/',
    fcos: 'https://docs.fedoraproject.org/en-US/fedora-coreos/provisioning-azure/',
    any: 'https://learn.microsoft.com/azure/virtual-machines/user-data',
  },
  field: { value: 'User data', hint: 'Read first. Custom data works too.' },
  encoding: { value: 'Raw text', hint: 'Base64 only in ARM, Bicep, azurerm.', of: 'raw' },
  limit: { kind: 'bytes', bytes: 65536, source: 'https://learn.microsoft.com/azure/virtual-machines/user-data' },
  images: {
    flatcar: { kind: 'published', note: 'In the marketplace, in every channel.', hasArm: true },
    fcos: { kind: 'imported', note: 'Not in the marketplace: upload the VHD of a stream once.', hasArm: true },
  },
  recipes: (input) => [azureCli(input), azureBicep(input), azureArm(input), azureTerraform(input)],
  steps: {
    title: 'In the portal instead',
    steps: [
      'Open **Create a virtual machine** and choose the image.',
      'Set **Username** to `core` and give your SSH key.',
      'On the **Advanced** tab, tick **Enable user data**.',
      'Paste the config there, as it is.',
      'Choose **Review + create**.',
    ],
  },
  cares: [
    { kind: 'warning', text: '**Give the path, not the text.** With `"$(cat …)"` the shell changes the config.' },
    { kind: 'warning', text: '**Do not gzip it.** Azure hands it over packed and the machine does not boot.' },
    { kind: 'info', text: '**Confidential VMs** ignore custom data. Use user data.' },
    { kind: 'info', text: '**Custom data takes one byte less:** 65 535, before base64.' },
  ],
}
