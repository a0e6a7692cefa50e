import type { PathKey } from '../../../report/path.ts'
import { childKeys, valueText, type Editable } from '../../../yaml/edit/editable.ts'
import { inSteps } from '../../../yaml/edit/inSteps.ts'
import { insertPair } from '../../../yaml/edit/insertPair.ts'
import { movePair } from '../../../yaml/edit/movePair.ts'
import { removeNode } from '../../../yaml/edit/removeNode.ts'
import { renameKey, replaceScalar } from '../../../yaml/edit/replaceScalar.ts'
import type { TextEdit } from '../../../yaml/edit/textEdit.ts'
import { yamlFlag } from '../../../yaml/write/yamlTree.ts'
import { fix, type Fix, type FixContext } from '../fix.ts'
import type { Place } from './unknownKey.ts'

/** A key of a Container Linux Config, of cloud-config or of Ignition 2, put as this spec has it. */
export function foreignKeys({ editable }: FixContext, { path, key, siblings }: Place): readonly Fix[] {
  const known = foreign[path.map((each) => (typeof each === 'number' ? '[]' : each)).join('.')]
  if (!known || !known.fits(valueText(editable, path))) return []
  if (known.to !== undefined && siblings.includes(known.to)) return []
  return fix(`foreign-${key}`, known.title, known.mend(editable, path))
}

interface ForeignKey {
  readonly title: string
  /** What it becomes; undefined where it has no counterpart. */
  readonly to?: string
  /** Whether a value, given as it is written, can be put so. */
  readonly fits: (value: string | undefined) => boolean
  readonly mend: (editable: Editable, path: readonly PathKey[]) => readonly TextEdit[] | undefined
}

const always = (): boolean => true
const beside = (path: readonly PathKey[], ...keys: readonly string[]): readonly PathKey[] => [
  ...path.slice(0, -1),
  ...keys,
]

const renamed = (to: string): ForeignKey => ({
  title: `Change to ${to}`,
  to,
  fits: always,
  mend: (editable, path) => renameKey(editable, path, to),
})

const dropped = (key: string, fits: ForeignKey['fits'] = always): ForeignKey => ({
  title: `Remove ${key}`,
  fits,
  mend: removeNode,
})

const moved = (title: string, ...to: readonly string[]): ForeignKey => ({
  title,
  fits: always,
  mend: (editable, path) => movePair(editable, path, beside(path, ...to)),
})

// What is in it goes one level up, and then it goes.
const dissolved = (title: string, names: Readonly<Record<string, string>>): ForeignKey => ({
  title,
  fits: (value) => value === undefined,
  mend: (editable, path) =>
    inSteps(editable, [
      ...childKeys(editable, path).map(
        (key) => (current: Editable) => movePair(current, [...path, key], beside(path, names[key] ?? key)),
      ),
      (current) => removeNode(current, path),
    ]),
})

const octal = /^["']?(0[0-7]{3,4})["']?$/

const permissions: ForeignKey = {
  title: 'Change to mode',
  to: 'mode',
  fits: (value) => octal.test(value ?? ''),
  mend: (editable, path) =>
    inSteps(editable, [
      (current) => replaceScalar(current, path, octal.exec(valueText(current, path) ?? '')?.[1] ?? ''),
      (current) => renameKey(current, path, 'mode'),
    ]),
}

const command: ForeignKey = {
  title: 'Change to enabled: true',
  to: 'enabled',
  fits: (value) => /^["']?(?:re)?start["']?$/.test(value ?? ''),
  mend: (editable, path) =>
    inSteps(editable, [
      (current) => removeNode(current, path),
      (current) => insertPair(current, beside(path, 'enabled'), yamlFlag(true), { below: 'name' }),
    ]),
}

/** By path, with `[]` for the items of a list. */
const foreign: Readonly<Record<string, ForeignKey>> = {
  users: moved('Move users into passwd', 'passwd', 'users'),
  groups: moved('Move groups into passwd', 'passwd', 'groups'),
  'ignition.version': dropped('version'),
  'passwd.users.[].hashed_passwd': renamed('password_hash'),
  'passwd.users.[].passwd': renamed('password_hash'),
  'passwd.users.[].lock_passwd': dropped('lock_passwd'),
  'storage.directories.[].filesystem': dropped('filesystem', (value) => value === 'root' || value === '"root"'),
  'storage.files.[].content': moved('Move content into contents.inline', 'contents', 'inline'),
  'storage.files.[].contents.remote': dissolved('Change remote.url to source', { url: 'source' }),
  'storage.files.[].filesystem': dropped('filesystem', (value) => value === 'root' || value === '"root"'),
  'storage.files.[].owner': dropped('owner', (value) => /^["']?root(?::root)?["']?$/.test(value ?? '')),
  'storage.files.[].permissions': permissions,
  'storage.filesystems.[].mount': dissolved('Move the settings out of mount', {}),
  'storage.filesystems.[].name': dropped('name'),
  'storage.links.[].filesystem': dropped('filesystem', (value) => value === 'root' || value === '"root"'),
  'systemd.units.[].command': command,
  'systemd.units.[].enable': renamed('enabled'),
  'systemd.units.[].runtime': dropped('runtime'),
}
