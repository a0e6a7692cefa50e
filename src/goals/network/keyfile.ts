import { valuesOfKey, type NetworkFacts } from './facts.ts'

/** A keyfile of NetworkManager (nm-settings-keyfile(5)); a kind of address that is not set comes by itself. */
export function keyfileText(facts: NetworkFacts): string {
  const connection = ['[connection]', `id=${facts.name}`, 'type=ethernet', `interface-name=${facts.name}`]
  const sections = [connection, familySection('ipv4', facts, isV4), familySection('ipv6', facts, isV6)]
  return sections.map((lines) => `${lines.join('\n')}\n`).join('\n')
}

const isV6 = (address: string): boolean => address.includes(':')
const isV4 = (address: string): boolean => !isV6(address)

function familySection(
  name: string,
  { addresses, gateways, dns }: NetworkFacts,
  isOwn: (address: string) => boolean,
): readonly string[] {
  const own = addresses.filter(isOwn)
  const servers = dns.filter(isOwn)
  return [
    `[${name}]`,
    `method=${own.length > 0 ? 'manual' : 'auto'}`,
    ...own.map((address, index) => `address${index + 1}=${address}`),
    ...gateways.filter(isOwn).map((gateway) => `gateway=${gateway}`),
    ...(servers.length > 0 ? [`dns=${servers.map((server) => `${server};`).join('')}`] : []),
  ]
}

/** What a keyfile may have been made of. */
export const keyfileAnswers = (text: string): Omit<NetworkFacts, 'name'> => ({
  addresses: text.split('\n').flatMap((line) => /^address\d+=(.*)$/.exec(line)?.[1] ?? []),
  gateways: valuesOfKey(text, 'gateway'),
  dns: valuesOfKey(text, 'dns').flatMap((servers) => servers.split(';').filter((server) => server !== '')),
})
