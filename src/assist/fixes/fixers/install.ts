import { readUnit } from '../../../ignition/check/unitOptions.ts'
import type { PathKey } from '../../../report/path.ts'
import { childIndices, childKeys, textAt, type Editable } from '../../../yaml/edit/editable.ts'
import { appendLines } from '../../../yaml/edit/appendLines.ts'
import { insertPair } from '../../../yaml/edit/insertPair.ts'
import { removeNode } from '../../../yaml/edit/removeNode.ts'
import { yamlFlag } from '../../../yaml/write/yamlTree.ts'
import { fix, type Fixer } from '../fix.ts'

/** A unit that is enabled and does not say what starts it. */
export const noInstall: Fixer = ({ editable }, { path: { keys } }) => [
  ...addInstall(editable, keys),
  ...fix('remove-enabled', 'Remove enabled', removeNode(editable, [...keys.slice(0, -1), 'enabled'])),
]

/** The template of an instance that is enabled, which does not say what starts it. */
export const templateWithoutInstall: Fixer = ({ editable }, { message, path: { keys } }) => {
  const units = keys.slice(0, 2)
  const template = /^template unit "([^"]+)"/.exec(message)?.[1]
  const index = childIndices(editable, units).find((each) => textAt(editable, [...units, each, 'name']) === template)
  return index === undefined ? [] : addInstall(editable, [...units, index, 'contents'])
}

/** A unit with [Install] that is not enabled; the path is that of its name. */
export const notEnabled: Fixer = ({ editable }, { path: { keys } }) => {
  const path = [...keys.slice(0, -1), 'enabled']
  const isTyped = childKeys(editable, keys.slice(0, -1)).includes('enable')
  return isTyped
    ? []
    : fix('add-enabled', 'Add enabled: true', insertPair(editable, path, yamlFlag(true), { below: 'name' }))
}

function addInstall(editable: Editable, contents: readonly PathKey[]) {
  const name = textAt(editable, [...contents.slice(0, -1), 'name']) ?? ''
  const text = textAt(editable, contents) ?? ''
  const ending = /[^.]+$/.exec(name)?.[0] ?? ''
  const wantedBy = targets[ending] ?? 'multi-user.target'
  if (readUnit(text).sections.has('Install')) return []
  const lines = /^\[Install\]\s*$/m.test(text) ? [`WantedBy=${wantedBy}`] : ['', '[Install]', `WantedBy=${wantedBy}`]
  // Behind a backslash, in a comment that goes on or in another section it would have no effect.
  const isRead = readUnit([text.trimEnd(), ...lines].join('\n')).sections.has('Install')
  return isRead ? fix('add-install', 'Add [Install]', appendLines(editable, contents, lines)) : []
}

/** What starts units of a kind. */
const targets: Readonly<Record<string, string>> = {
  timer: 'timers.target',
  socket: 'sockets.target',
  path: 'paths.target',
  mount: 'local-fs.target',
  swap: 'swap.target',
}
