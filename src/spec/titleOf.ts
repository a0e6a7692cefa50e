/** The name of a field for people: `ssh_authorized_keys` → `SSH authorized keys`. */
export function titleOf(name: string): string {
  const title = titles.get(name)
  if (title !== undefined) return title
  const [first = '', ...others] = name.split('_').map((word) => spellings.get(word) ?? word)
  return [first.charAt(0).toUpperCase() + first.slice(1), ...others].join(' ')
}

const titles: ReadonlyMap<string, string> = new Map([
  ['contents_local', 'Contents from a local file'],
  ['dropins', 'Drop-ins'],
  ['gecos', 'Full name (GECOS)'],
  ['openshift', 'OpenShift'],
  ['passwd', 'Users and groups'],
  ['raid', 'RAID arrays'],
  ['ssh_authorized_keys_local', 'SSH authorized keys from local files'],
  ['systemd', 'systemd'],
  ['tang', 'Tang servers'],
])

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
  'SSH',
  'TLS',
  'TPM2',
  'UID',
  'URL',
  'UUID',
] as const

const spellings: ReadonlyMap<string, string> = new Map([
  ...acronyms.map((acronym) => [acronym.toLowerCase(), acronym] as const),
  ['dir', 'directory'],
  ['mib', '(MiB)'],
])
