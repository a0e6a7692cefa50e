import type { Spec } from '../../spec/registry.ts'
import { yamlText } from '../../yaml/write/yamlTree.ts'
import { isOn, textIn, valueRows, valuesIn, type Answers } from '../answers.ts'
import type { Goal, GoalProblem } from '../goal.ts'
import { factsOf } from '../goalFacts.ts'
import { textList, userPiece } from '../piece.ts'
import { plainMaps, plainText, plainTexts } from '../plain.ts'
import { wrong } from '../problems.ts'
import { takes } from '../../spec/takes.ts'

const takesGroups = (spec: Spec): boolean => takes(spec, 'passwd.users.groups')
const takesPasswords = (spec: Spec): boolean => takes(spec, 'passwd.users.password_hash')

/** Allow SSH: who may log in, by which keys, and who may become root. */
export const ssh: Goal = {
  ...factsOf('ssh'),
  writes: () => 'Adds keys and groups to a user of the config.',
  fields: (spec) => [
    {
      kind: 'text',
      id: 'user',
      label: 'User',
      isCode: true,
      size: 'medium',
      offers: ['core'],
      hint: takesGroups(spec)
        ? 'core is in every image and may use sudo. Any other name makes a new user.'
        : 'Nodes of OpenShift have core alone.',
    },
    {
      kind: 'rows',
      id: 'keys',
      label: 'Public keys',
      row: 'key',
      hint: 'The line of a .pub file, such as `~/.ssh/id_ed25519.pub` on your own computer.',
      columns: [{ kind: 'text', id: 'value', label: 'Public key', placeholder: 'ssh-ed25519 AAAA… me@laptop' }],
    },
    {
      kind: 'flag',
      id: 'sudo',
      label: 'May use sudo',
      hint: 'Becomes root without a password.',
      isShown: (answers) => takesGroups(spec) && (textIn(answers, 'user') !== 'core' || isOn(answers, 'sudo')),
    },
    {
      kind: 'rows',
      id: 'groups',
      label: 'Groups',
      row: 'group',
      columns: [
        {
          kind: 'text',
          id: 'value',
          label: 'Group',
          size: 'medium',
          offers: ['docker', 'wheel', 'adm', 'systemd-journal'],
        },
      ],
      isShown: () => takesGroups(spec),
    },
    {
      kind: 'text',
      id: 'password',
      label: 'Password hash',
      isCode: true,
      placeholder: '$y$j9T$…',
      hint: 'To log in at the console. To make one of a password, open the user in the Builder afterwards.',
      isShown: () => takesPasswords(spec),
    },
  ],
  start: () => ({ user: 'core', keys: [{ value: '' }], sudo: false, groups: [], password: '' }),
  problems: (answers, spec) => [
    ...wrong(answers, 'user', /^[a-z_][\w.-]*\$?$/i, 'A user has a name of letters, digits and dashes.'),
    ...(!takesGroups(spec) && textIn(answers, 'user') !== 'core'
      ? [{ field: 'user', message: 'OpenShift takes no user but core.' }]
      : []),
    ...keyProblems(answers),
  ],
  pieces(answers, spec) {
    const keys = valuesIn(answers, 'keys')
    const groups = takesGroups(spec) ? [...(isOn(answers, 'sudo') ? ['sudo'] : []), ...valuesIn(answers, 'groups')] : []
    const password = takesPasswords(spec) ? textIn(answers, 'password') : ''
    return [
      userPiece(textIn(answers, 'user'), {
        groups: groups.length > 0 ? textList(groups) : undefined,
        password_hash: password === '' ? undefined : yamlText(password),
        ssh_authorized_keys: keys.length > 0 ? textList(keys) : undefined,
      }),
    ]
  },
  read: (config) =>
    plainMaps(config, 'passwd', 'users').flatMap((user) => {
      const groups = plainTexts(user, 'groups')
      const answers: Answers = {
        user: plainText(user, 'name'),
        keys: valueRows(plainTexts(user, 'ssh_authorized_keys')),
        sudo: groups.includes('sudo'),
        groups: valueRows(groups.filter((group) => group !== 'sudo')),
        password: plainText(user, 'password_hash'),
      }
      return answers['user'] === '' || !hasWay(answers) ? [] : [answers]
    }),
}

const hasWay = (answers: Answers): boolean => valuesIn(answers, 'keys').length > 0 || textIn(answers, 'password') !== ''

function keyProblems(answers: Answers): readonly GoalProblem[] {
  const keys = valuesIn(answers, 'keys')
  const problems = keys.flatMap((key, row): readonly GoalProblem[] => {
    if (/PRIVATE KEY/.test(key))
      return [
        { field: 'keys', row, message: 'This is a private key. Keep it secret and paste the one from the .pub file.' },
      ]
    if (/^(?:[\w@.,="/:-]+\s+)?(?:ssh|ecdsa|sk)-[\w@.-]+ \S+/.test(key)) return []
    return [{ field: 'keys', row, message: 'A public key begins with its type, such as `ssh-ed25519`.' }]
  })
  return hasWay(answers) ? problems : [{ field: 'keys', message: 'Paste a public key.' }]
}
