import { imageOf } from '../../../images/images.ts'
import { tooNewFor } from '../../../images/tooNewFor.ts'
import { decodeBase64 } from '../../../ignition/base64.ts'
import { textOf } from '../../../ignition/bytes.ts'
import { pairAt, textAt } from '../../../yaml/edit/editable.ts'
import { endLastLine } from '../../../yaml/edit/endLastLine.ts'
import { insertLinesAfter } from '../../../yaml/edit/insertLinesAfter.ts'
import { insertPair } from '../../../yaml/edit/insertPair.ts'
import { replaceScalar, replaceText } from '../../../yaml/edit/replaceScalar.ts'
import { yamlFlag } from '../../../yaml/write/yamlTree.ts'
import { fix, type Fixer } from '../fix.ts'
import { lowerVersion } from '../newerSpec.ts'

/** A version that no channel takes, or not the one that is named: the newest that all of them take. */
export const specTooNew: Fixer = (context) =>
  lowerVersion(context, (spec) => imageOf(spec.variant).channels.every(({ id }) => tooNewFor(spec, id) === undefined))

/** A container in the background: takes the flag out. */
export const detachedContainer: Fixer = ({ editable }, { range }) => {
  if (!range) return []
  const [start, end] = [range.start.offset, range.end.offset]
  const space = /^[ \t]+/.exec(editable.source.slice(end))?.[0].length ?? 0
  const flag = editable.source.slice(start, end)
  return fix('attach-container', `Remove ${flag}`, [{ start, end: end + space, text: '' }])
}

/** A unit that does not wait for what it needs. */
export const engineDependency: Fixer = ({ editable }, { message, path: { keys } }) => {
  const service = /[\w-]+\.service$/.exec(message)?.[0]
  if (service === undefined) return []
  const lines = [`After=${service}`, `Requires=${service}`]
  return fix('add-dependency', `Wait for ${service}`, insertLinesAfter(editable, keys, '[Unit]', lines))
}

/** A last line without its end. */
export const finalNewline: Fixer = ({ editable }, { path: { keys } }) =>
  fix('end-last-line', 'End the last line', endLastLine(editable, keys))

/** A file of the image that is not replaced. */
export const imageFile: Fixer = ({ editable }, { path: { keys } }) => {
  const path = [...keys.slice(0, -1), 'overwrite']
  if (pairAt(editable, path))
    return fix('overwrite', 'Change to overwrite: true', replaceScalar(editable, path, 'true'))
  return fix('overwrite', 'Add overwrite: true', insertPair(editable, path, yamlFlag(true), { below: 'path' }))
}

/** An SSH key without its type, which its data names too. */
export const sshKey: Fixer = ({ editable }, { path: { keys } }) => {
  const text = textAt(editable, keys)?.trim() ?? ''
  const data = /^AAAA\S+/.exec(text)?.[0]
  const bytes = data === undefined ? undefined : decodeBase64(data)
  if (!bytes) return []
  const type = textOf(bytes.subarray(4, 4 + (bytes[3] ?? 0)))
  if (!/^[a-z0-9@.-]+$/.test(type)) return []
  return fix('add-key-type', `Put ${type} before it`, replaceText(editable, keys, `${type} ${text}`))
}
