import { splitCommand } from '../../systemd/commands/splitCommand.ts'
import { quoteCommandWord } from '../../systemd/commands/quoteCommand.ts'
import { textIn, type Answers } from '../answers.ts'
import { architectures, extensionPieces, linkedExtensions } from '../extension.ts'
import type { Goal } from '../goal.ts'
import { factsOf } from '../goalFacts.ts'
import { maskPiece, unitPiece } from '../piece.ts'
import { plainMaps, plainText } from '../plain.ts'
import { unfit, wrong } from '../problems.ts'

const isJoining = (answers: Answers): boolean => textIn(answers, 'role') === 'join'

/** Join Kubernetes: kubeadm's tools as an extension, and the unit that makes or joins a cluster. */
export const kubernetes: Goal = {
  ...factsOf('kubernetes'),
  writes: () => 'Fetches the tools as a system extension, and runs kubeadm once.',
  fields: () => [
    { kind: 'text', id: 'version', label: 'Kubernetes', isCode: true, size: 'small', placeholder: 'v1.33.2' },
    { kind: 'choice', id: 'architecture', label: 'Architecture', choices: architectures },
    {
      kind: 'choice',
      id: 'role',
      label: 'This machine',
      choices: { first: 'Starts a cluster', join: 'Joins a cluster' },
    },
    {
      kind: 'text',
      id: 'network',
      label: 'Pod network',
      isCode: true,
      size: 'medium',
      placeholder: '10.244.0.0/16',
      hint: 'Empty where the network plugin needs none.',
      isShown: (answers) => !isJoining(answers),
    },
    {
      kind: 'text',
      id: 'endpoint',
      label: 'Control plane',
      isCode: true,
      size: 'medium',
      placeholder: '10.0.0.10:6443',
      isShown: isJoining,
    },
    {
      kind: 'text',
      id: 'token',
      label: 'Token',
      isCode: true,
      placeholder: 'abcdef.0123456789abcdef',
      hint: 'As `kubeadm token create --print-join-command` prints it.',
      isShown: isJoining,
    },
    { kind: 'text', id: 'hash', label: 'CA hash', isCode: true, placeholder: 'sha256:…', isShown: isJoining },
  ],
  start: () => ({ version: '', architecture: 'x86-64', role: 'first', network: '', endpoint: '', token: '', hash: '' }),
  problems: (answers) => [
    ...wrong(answers, 'version', /^v\d+\.\d+\.\d+$/, 'Give a version, such as `v1.33.2`.'),
    ...(isJoining(answers)
      ? [
          ...wrong(
            answers,
            'endpoint',
            /^\S+:\d+$/,
            'The address of the control plane with its port: `10.0.0.10:6443`.',
          ),
          ...wrong(
            answers,
            'token',
            /^[a-z\d]{6}\.[a-z\d]{16}$/,
            'A token has six characters, a dot and sixteen more.',
          ),
          ...wrong(answers, 'hash', /^sha256:[\da-f]{64}$/, 'The hash of the CA is `sha256:` and 64 digits.'),
        ]
      : unfit(answers, 'network', /^[\da-f.:]+\/\d+$/i, 'A range of addresses: `10.244.0.0/16`.')),
  ],
  pieces: (answers) => [
    ...extensionPieces({
      name: 'kubernetes',
      version: textIn(answers, 'version'),
      architecture: textIn(answers, 'architecture'),
    }),
    // A restart is the cluster's to decide.
    maskPiece('locksmithd.service'),
    unitPiece('kubeadm.service', unitText(command(answers))),
  ],
  read(config, spec) {
    const unit = plainMaps(config, 'systemd', 'units').find((each) => plainText(each, 'name') === 'kubeadm.service')
    const words = splitCommand(/^ExecStart=(.*)$/m.exec(plainText(unit, 'contents'))?.[1] ?? '') ?? []
    return linkedExtensions(config)
      .filter(({ name }) => name === 'kubernetes')
      .map(({ version, architecture }) => ({ ...kubernetes.start(spec), version, architecture, ...answersOf(words) }))
  },
}

function command(answers: Answers): readonly string[] {
  const network = textIn(answers, 'network')
  if (!isJoining(answers)) return ['init', ...(network === '' ? [] : [`--pod-network-cidr=${network}`])]
  const [endpoint, token, hash] = ['endpoint', 'token', 'hash'].map((id) => textIn(answers, id))
  return ['join', endpoint ?? '', '--token', token ?? '', '--discovery-token-ca-cert-hash', hash ?? '']
}

function answersOf([, verb, ...words]: readonly string[]): Answers {
  if (verb !== 'join') return { role: 'first', network: words[0]?.replace('--pod-network-cidr=', '') ?? '' }
  const [endpoint = '', , token = '', , hash = ''] = words
  return { role: 'join', endpoint, token, hash }
}

const unitText = (words: readonly string[]): string => `[Unit]
Requires=containerd.service
After=containerd.service network-online.target
ConditionPathExists=!/etc/kubernetes/kubelet.conf

[Service]
Type=oneshot
ExecStart=/usr/bin/kubeadm ${words.map(quoteCommandWord).join(' ')}

[Install]
WantedBy=multi-user.target
`
