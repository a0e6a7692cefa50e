/** The name of a field for people: `ssh_authorized_keys` → `SSH authorized keys`. */
export function titleOf(name: string): string {
  const words = name.split('_').map((word) => spellings.get(word) ?? word)
  const [first = '', ...others] = words
  return [first.charAt(0).toUpperCase() + first.slice(1), ...others].join(' ')
}

const acronyms = [
  'CEX',
  'FIPS',
  'GID',
  'GRUB',
  'GUID',
  'HTTP',
  'HTTPS',
  'ID',
  'LUKS',
  'RAID',
  'SSH',
  'TLS',
  'TPM2',
  'UID',
  'URL',
  'UUID',
]

const spellings: ReadonlyMap<string, string> = new Map([
  ...acronyms.map((acronym) => [acronym.toLowerCase(), acronym] as const),
  ['mib', '(MiB)'],
  ['dir', 'directory'],
  ['gecos', 'full name (GECOS)'],
  ['dropins', 'drop-ins'],
  ['passwd', 'users and groups'],
  ['openshift', 'OpenShift'],
  ['tang', 'Tang servers'],
  ['systemd', 'systemd'],
])
