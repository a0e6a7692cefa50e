/** What stands for a value that only the machine knows. */
type DynamicField = 'HOSTNAME' | 'PRIVATE_IPV4' | 'PUBLIC_IPV4' | 'PRIVATE_IPV6' | 'PUBLIC_IPV6'

/** The platforms that ct knows, with the variables that the metadata service of each sets. */
export const platforms: ReadonlyMap<string, Readonly<Partial<Record<DynamicField, string>>>> = new Map([
  ['azure', { PRIVATE_IPV4: 'COREOS_AZURE_IPV4_DYNAMIC', PUBLIC_IPV4: 'COREOS_AZURE_IPV4_VIRTUAL' }],
  [
    'digitalocean',
    {
      HOSTNAME: 'COREOS_DIGITALOCEAN_HOSTNAME',
      PRIVATE_IPV4: 'COREOS_DIGITALOCEAN_IPV4_PRIVATE_0',
      PUBLIC_IPV4: 'COREOS_DIGITALOCEAN_IPV4_PUBLIC_0',
      PRIVATE_IPV6: 'COREOS_DIGITALOCEAN_IPV6_PRIVATE_0',
      PUBLIC_IPV6: 'COREOS_DIGITALOCEAN_IPV6_PUBLIC_0',
    },
  ],
  [
    'ec2',
    {
      HOSTNAME: 'COREOS_EC2_HOSTNAME',
      PRIVATE_IPV4: 'COREOS_EC2_IPV4_LOCAL',
      PUBLIC_IPV4: 'COREOS_EC2_IPV4_PUBLIC',
    },
  ],
  [
    'gce',
    {
      HOSTNAME: 'COREOS_GCE_HOSTNAME',
      PRIVATE_IPV4: 'COREOS_GCE_IP_LOCAL_0',
      PUBLIC_IPV4: 'COREOS_GCE_IP_EXTERNAL_0',
    },
  ],
  [
    'packet',
    {
      HOSTNAME: 'COREOS_PACKET_HOSTNAME',
      PRIVATE_IPV4: 'COREOS_PACKET_IPV4_PRIVATE_0',
      PUBLIC_IPV4: 'COREOS_PACKET_IPV4_PUBLIC_0',
      PUBLIC_IPV6: 'COREOS_PACKET_IPV6_PUBLIC_0',
    },
  ],
  [
    'openstack-metadata',
    {
      HOSTNAME: 'COREOS_OPENSTACK_HOSTNAME',
      PRIVATE_IPV4: 'COREOS_OPENSTACK_IPV4_LOCAL',
      PUBLIC_IPV4: 'COREOS_OPENSTACK_IPV4_PUBLIC',
    },
  ],
  [
    'vagrant-virtualbox',
    {
      HOSTNAME: 'COREOS_VAGRANT_VIRTUALBOX_HOSTNAME',
      PRIVATE_IPV4: 'COREOS_VAGRANT_VIRTUALBOX_PRIVATE_IPV4',
    },
  ],
  ['cloudstack-configdrive', { HOSTNAME: 'CLOUDSTACK_LOCAL_HOSTNAME' }],
  [
    'custom',
    {
      HOSTNAME: 'COREOS_CUSTOM_HOSTNAME',
      PRIVATE_IPV4: 'COREOS_CUSTOM_PRIVATE_IPV4',
      PUBLIC_IPV4: 'COREOS_CUSTOM_PUBLIC_IPV4',
      PRIVATE_IPV6: 'COREOS_CUSTOM_PRIVATE_IPV6',
      PUBLIC_IPV6: 'COREOS_CUSTOM_PUBLIC_IPV6',
    },
  ],
])

/** Whether ct takes one of some options for dynamic data: a single brace is enough. */
export function usesDynamicData(options: readonly string[]): boolean {
  return options.some((option) => /[{}]/.test(option))
}

/** Puts the variables of a platform where an option names dynamic data; undefined where the platform has no such value. */
export function fillDynamicData(option: string, platform: string): string | undefined {
  const variables = new Map(Object.entries(platforms.get(platform) ?? {}))
  let filled = option
  let start = filled.indexOf('{')
  let end = filled.indexOf('}')
  while (start >= 0 && end > start) {
    const field = filled.slice(start + 1, end)
    const variable = variables.get(field)
    if (variable === undefined) return undefined
    filled = filled.replace(`{${field}}`, () => `\${${variable}}`)
    // The reference goes on from where the field ended, in a text that has grown since.
    start = filled.indexOf('{', end)
    end = start < 0 ? end : filled.indexOf('}', start)
  }
  return filled
}
