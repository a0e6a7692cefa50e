import { valuesOfKey, type NetworkFacts } from './facts.ts'

/** A `.network` file of systemd-networkd. */
export function networkText({ name, addresses, gateways, dns }: NetworkFacts): string {
  const lines = [
    '[Match]',
    `Name=${name}`,
    '',
    '[Network]',
    ...addresses.map((address) => `Address=${address}`),
    ...gateways.map((gateway) => `Gateway=${gateway}`),
    ...dns.map((server) => `DNS=${server}`),
  ]
  return `${lines.join('\n')}\n`
}

/** What a `.network` file may have been made of. */
export const networkAnswers = (text: string): Omit<NetworkFacts, 'name'> => ({
  addresses: valuesOfKey(text, 'Address'),
  gateways: valuesOfKey(text, 'Gateway'),
  dns: valuesOfKey(text, 'DNS'),
})
