/** What the person's own values are called, by the id of their blank. */
export const blankLabels = {
  name: 'Machine name',
  size: 'Size of the machine',
  region: 'Region',
  zone: 'Zone',
  domain: 'Availability domain',
  group: 'Resource group',
  compartment: 'Compartment',
  key: 'SSH key',
  'ssh-key': 'Public SSH key',
  network: 'Network',
  image: 'Image',
  'image-address': 'Address of the image',
  'config-address': 'Address of the config',
  bucket: 'Bucket',
  store: 'Storage',
  host: 'Host',
  id: 'Number of the machine',
  disk: 'Disk',
} as const

export type BlankId = keyof typeof blankLabels
