import { textIn, valueRows, valuesIn, type Answers } from '../answers.ts'
import type { Goal, GoalProblem } from '../goal.ts'
import { factsOf } from '../goalFacts.ts'
import { keyfileAnswers, keyfileText } from '../network/keyfile.ts'
import { networkAnswers, networkText } from '../network/networkd.ts'
import { filePiece } from '../piece.ts'
import { plainMaps, plainText } from '../plain.ts'
import { wrong } from '../problems.ts'

const networkFile = /^\/etc\/systemd\/network\/00-(.+)\.network$/
const keyFile = /^\/etc\/NetworkManager\/system-connections\/(.+)\.nmconnection$/

/** Static IP: addresses, gateway and name servers of an interface. */
export const staticIp: Goal = {
  ...factsOf('static-ip'),
  writes: ({ variant }) =>
    variant === 'flatcar' ? 'Writes a file for systemd-networkd.' : 'Writes a file for NetworkManager.',
  fields: () => [
    {
      kind: 'text',
      id: 'interface',
      label: 'Interface',
      isCode: true,
      placeholder: 'eth0',
      size: 'small',
      offers: ['eth0', 'ens18', 'enp1s0'],
      hint: 'As `ip link` on the machine names it.',
    },
    {
      kind: 'rows',
      id: 'addresses',
      label: 'Addresses',
      row: 'address',
      hint: 'With the length of the network: 10.0.0.10/24.',
      columns: [{ kind: 'text', id: 'value', label: 'Address', placeholder: '10.0.0.10/24', size: 'medium' }],
    },
    {
      kind: 'rows',
      id: 'gateways',
      label: 'Gateway',
      row: 'gateway',
      columns: [{ kind: 'text', id: 'value', label: 'Gateway', placeholder: '10.0.0.1', size: 'medium' }],
    },
    {
      kind: 'rows',
      id: 'dns',
      label: 'Name servers',
      row: 'name server',
      columns: [
        {
          kind: 'text',
          id: 'value',
          label: 'Name server',
          placeholder: '1.1.1.1',
          size: 'medium',
          offers: ['1.1.1.1', '9.9.9.9', '8.8.8.8'],
        },
      ],
    },
  ],
  start: () => ({ interface: '', addresses: [{ value: '' }], gateways: [{ value: '' }], dns: [{ value: '' }] }),
  problems: (answers) => [
    ...wrong(answers, 'interface', /^[^\s/%$:]{1,15}$/, 'Give the name of an interface, such as `eth0`.'),
    ...(valuesIn(answers, 'addresses').length === 0 ? [{ field: 'addresses', message: 'Give an address.' }] : []),
    ...badValues(answers, 'addresses', isNetworkAddress, 'An address with the length of its network: `10.0.0.10/24`.'),
    ...badValues(answers, 'gateways', isAddress, 'An address without a length: `10.0.0.1`.'),
    ...badValues(answers, 'dns', isAddress, 'The address of a name server: `1.1.1.1`.'),
    ...moreGateways(answers),
  ],
  pieces(answers, { variant }) {
    const facts = {
      name: textIn(answers, 'interface'),
      addresses: valuesIn(answers, 'addresses'),
      gateways: valuesIn(answers, 'gateways'),
      dns: valuesIn(answers, 'dns'),
    }
    return variant === 'flatcar'
      ? [
          filePiece({
            path: `/etc/systemd/network/00-${facts.name}.network`,
            mode: 0o644,
            contents: { inline: networkText(facts) },
          }),
        ]
      : [
          filePiece({
            path: `/etc/NetworkManager/system-connections/${facts.name}.nmconnection`,
            mode: 0o600,
            contents: { inline: keyfileText(facts) },
          }),
        ]
  },
  read(config, { variant }) {
    const [pattern, factsOf] = variant === 'flatcar' ? [networkFile, networkAnswers] : [keyFile, keyfileAnswers]
    return plainMaps(config, 'storage', 'files').flatMap((file) => {
      const name = pattern.exec(plainText(file, 'path'))?.[1]
      if (name === undefined) return []
      const { addresses, gateways, dns } = factsOf(plainText(file, 'contents', 'inline'))
      return [{ interface: name, addresses: valueRows(addresses), gateways: valueRows(gateways), dns: valueRows(dns) }]
    })
  },
}

const v4 = /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?!$)|$)){4}$/
const isAddress = (text: string): boolean => v4.test(text) || isV6(text)
const isV6 = (text: string): boolean =>
  /^(?=.*:)[\da-f:]+(?:\d+(?:\.\d+){3})?$/i.test(text) && text.split('::').length <= 2

function isNetworkAddress(text: string): boolean {
  const [address = '', length = '', ...others] = text.split('/')
  return (
    isAddress(address) && /^\d+$/.test(length) && others.length === 0 && Number(length) <= (isV6(address) ? 128 : 32)
  )
}

function badValues(
  answers: Answers,
  field: string,
  fits: (text: string) => boolean,
  message: string,
): readonly GoalProblem[] {
  return valuesIn(answers, field).flatMap((value, row) => (fits(value) ? [] : [{ field, row, message }]))
}

// One for each kind of address.
function moreGateways(answers: Answers): readonly GoalProblem[] {
  const kinds = valuesIn(answers, 'gateways').map(isV6)
  return kinds.flatMap((kind, row) =>
    kinds.indexOf(kind) === row
      ? []
      : [{ field: 'gateways', row, message: 'One gateway for each kind of address is enough.' }],
  )
}
