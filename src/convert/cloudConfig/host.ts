import type { Emitted, EmittedMap } from '../../ignition/emitted.ts'
import { valueLeftOut } from '../../report/catalogue/convertCloudConfig.ts'
import { mapAt } from '../../ignition/valueAt.ts'
import { groupFrom, isOff, isOn, itemsOf, textFile, wordAt, wordOf, wordsOf, type Cloud, type Made } from './cloud.ts'

/** The name of the machine; a full one where only that is given or preferred. */
export function madeOfHostname(value: Emitted, { root }: Cloud): Made {
  const name = hostnameOf(root)
  return name === undefined ? {} : { files: [textFile(value.from, '/etc/hostname', `${name}\n`)] }
}

/** The full name alone; beside a short one it only matters for the hosts. */
export function madeOfFullName(value: Emitted, cloud: Cloud): Made {
  return cloud.root.entries.has('hostname') ? {} : madeOfHostname(value, cloud)
}

function hostnameOf(root: EmittedMap): string | undefined {
  const [short, full] = [wordAt(root, 'hostname'), wordAt(root, 'fqdn')]
  if (full !== undefined && isOn(root.entries.get('prefer_fqdn_over_hostname'))) return full
  return short ?? full
}

/** The file of hosts, with the name of the machine. */
export function madeOfHosts(value: Emitted, { root }: Cloud): Made {
  const name = hostnameOf(root)
  if (isOff(value) || name === undefined) return {}
  const names = [...new Set([wordAt(root, 'fqdn') ?? name, name, name.split('.')[0] ?? name])].join(' ')
  const text = `127.0.0.1 localhost\n127.0.1.1 ${names}\n::1 localhost\n`
  return { files: [textFile(value.from, '/etc/hosts', text)] }
}

/** The time zone, as a link like any other distribution has it. */
export function madeOfTimezone(value: Emitted): Made {
  const zone = wordOf(value)
  if (zone === undefined) return {}
  const target = `../usr/share/zoneinfo/${zone}`
  return { links: [groupFrom(value.from, { path: '/etc/localtime', target, overwrite: true })] }
}

/** The language of messages. */
export function madeOfLocale(value: Emitted, { lose }: Cloud): Made {
  const locale = wordOf(value)
  if (locale === undefined || locale === 'false') return {}
  if (!/^(?:C|POSIX|en_US)\b/.test(locale)) {
    lose(
      (path) => valueLeftOut(path, `the locale ${locale}`, 'The image brings C.UTF-8 and en_US.UTF-8 alone.'),
      value.from,
    )
    return {}
  }
  return { files: [textFile(value.from, '/etc/locale.conf', `LANG=${locale}\n`)] }
}

/** The layout of the keyboard. */
export function madeOfKeyboard(value: Emitted, { lose }: Cloud): Made {
  const layout = value.kind === 'map' ? wordAt(value, 'layout') : undefined
  if (value.kind !== 'map' || layout === undefined) return {}
  for (const key of ['variant', 'options', 'model']) {
    const setting = value.entries.get(key)
    if (setting) lose((path) => valueLeftOut(path, `the keyboard's ${key}`, KEYMAP), setting.from)
  }
  return { files: [textFile(value.from, '/etc/vconsole.conf', `KEYMAP=${layout}\n`)] }
}

const KEYMAP = 'The console has keymaps such as `de-nodeadkeys`: name one in `/etc/vconsole.conf`.'

/** Time servers: timesyncd on Flatcar, chrony on Fedora CoreOS and its kin. */
export function madeOfTimeServers(value: Emitted, { isFlatcar }: Cloud): Made {
  if (value.kind !== 'map' || isOff(value.entries.get('enabled'))) return {}
  const [servers, pools] = [wordsOf(value.entries.get('servers')), wordsOf(value.entries.get('pools'))]
  if (servers.length + pools.length === 0) return {}
  if (isFlatcar) {
    const text = `[Time]\nNTP=${[...servers, ...pools].join(' ')}\n`
    return { files: [textFile(value.from, '/etc/systemd/timesyncd.conf.d/10-cloud-config.conf', text)] }
  }
  const lines = [
    ...servers.map((server) => `server ${server} iburst`),
    ...pools.map((pool) => `pool ${pool} iburst`),
    'driftfile /var/lib/chrony/drift',
    'makestep 1.0 3',
    'rtcsync',
    'leapsectz right/UTC',
    'logdir /var/log/chrony',
  ]
  return { files: [textFile(value.from, '/etc/chrony.conf', `${lines.join('\n')}\n`)] }
}

/** Certificates of authorities that are trusted besides those of the image. */
export function madeOfAuthorities(value: Emitted, { isFlatcar, lose }: Cloud): Made {
  if (value.kind !== 'map') return {}
  for (const key of ['remove_defaults', 'remove-defaults']) {
    const removes = value.entries.get(key)
    if (isOn(removes))
      lose((path) => valueLeftOut(path, `\`${key}\``, 'Those of the image stay.'), removes?.from ?? value.from)
  }
  const folder = isFlatcar ? '/etc/ssl/certs' : '/etc/pki/ca-trust/source/anchors'
  const certificates = itemsOf(value.entries.get('trusted')).flatMap((item) => {
    const text = wordOf(item)
    return text === undefined ? [] : [{ text: text.endsWith('\n') ? text : `${text}\n`, from: item.from }]
  })
  return {
    files: certificates.map(({ text, from }, index) => textFile(from, `${folder}/cloud-config-${index + 1}.pem`, text)),
  }
}

/** Whether passwords are taken over SSH. */
export function madeOfPasswordLogin(value: Emitted): Made {
  const word = isOn(value) ? 'yes' : isOff(value) ? 'no' : undefined
  if (word === undefined) return {}
  const text = `PasswordAuthentication ${word}\n`
  return { files: [textFile(value.from, '/etc/ssh/sshd_config.d/10-cloud-config.conf', text, 0o600)] }
}

/** Keys of the machine itself, which it would make otherwise. */
export function madeOfHostKeys(value: Emitted): Made {
  if (value.kind !== 'map') return {}
  return {
    files: [...value.entries].flatMap(([name, key]) => {
      const [, kind, part] = /^(rsa|ecdsa|ed25519)_(private|public)$/.exec(name) ?? []
      const text = wordOf(key)
      if (kind === undefined || text === undefined) return []
      const path = `/etc/ssh/ssh_host_${kind}_key${part === 'public' ? '.pub' : ''}`
      return [textFile(key.from, path, text.endsWith('\n') ? text : `${text}\n`, part === 'public' ? 0o644 : 0o600)]
    }),
  }
}

/** Servers that names are asked of. */
export function madeOfResolver(value: Emitted, cloud: Cloud): Made {
  const section = mapAt(cloud.root, 'resolv_conf')
  const servers = wordsOf(section?.entries.get('nameservers'))
  if (!isOn(value) || !section || servers.length === 0) return {}
  const domains = wordsOf(section.entries.get('searchdomains'))
  const text = `[Resolve]\nDNS=${servers.join(' ')}\n${domains.length > 0 ? `Domains=${domains.join(' ')}\n` : ''}`
  return { files: [textFile(section.from, '/etc/systemd/resolved.conf.d/10-cloud-config.conf', text)] }
}
