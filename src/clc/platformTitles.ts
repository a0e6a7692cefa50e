/** The platforms of Container Linux Configs as people call them. */
export const platformTitles: ReadonlyMap<string, string> = new Map([
  ['azure', 'Azure'],
  ['digitalocean', 'DigitalOcean'],
  ['ec2', 'Amazon EC2'],
  ['gce', 'Google Compute Engine'],
  ['packet', 'Packet (Equinix Metal)'],
  ['openstack-metadata', 'OpenStack metadata'],
  ['vagrant-virtualbox', 'Vagrant with VirtualBox'],
  ['cloudstack-configdrive', 'CloudStack config drive'],
  ['custom', 'Custom'],
])
