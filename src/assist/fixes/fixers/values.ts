import { parseUrl } from '../../../ignition/check/parseUrl.ts'
import { cleanPath } from '../../../ignition/cleanPath.ts'
import { textAt } from '../../../yaml/edit/editable.ts'
import { replaceText } from '../../../yaml/edit/replaceScalar.ts'
import { removeNode } from '../../../yaml/edit/removeNode.ts'
import { fieldAt } from '../../../spec/fieldAt.ts'
import { fix, type Fixer } from '../fix.ts'
import { nearest } from '../nearest.ts'
import { raiseVersion } from '../newerSpec.ts'
import { fieldsOf } from '../../../spec/fieldsOf.ts'

/** Writes another text at the marked place, where one can be worked out. */
const change =
  (kind: string, correct: (text: string) => string | undefined): Fixer =>
  ({ editable }, { path: { keys } }) => {
    const text = textAt(editable, keys)
    const corrected = text === undefined ? undefined : correct(text)
    if (corrected === undefined || corrected === text) return []
    return fix(kind, `Change to ${shortened(corrected)}`, replaceText(editable, keys, corrected))
  }

const shortened = (text: string): string => (text.length > 40 ? `${text.slice(0, 39)}…` : text)

export const relativePath = change('absolute-path', (path) => (/^[\w.]/.test(path) ? cleanPath(`/${path}`) : undefined))
export const dirtyPath = change('clean-path', (path) => (path.startsWith('/') ? cleanPath(path) : undefined))
export const mountBelowVar = change('mount-below-var', (path) =>
  /^\/\w/.test(path) && !path.includes('..') ? cleanPath(`/var/${path}`) : undefined,
)
export const nameWithoutSlash = change(
  'name-without-slash',
  (name) => name.replaceAll('/', '-').replace(/^-+/, '') || undefined,
)
export const escapedUrl = change('escape-url', (url) => escapeUrl(url))
export const proxyUrl = change('proxy-url', (url) => (/^[\w.-]+:\d+$/.test(url) ? `http://${url}` : undefined))
export const btrfsFormat = change('other-format', (format) => (format === 'btrfs' ? 'xfs' : undefined))

// `%` that starts no escape stands for itself.
function escapeUrl(url: string): string | undefined {
  const escaped = url
    .trim()
    .replaceAll(/%(?![0-9a-fA-F]{2})/g, '%25')
    .replaceAll(/[^\x21-\x7e]|[<>"\\^`{|}]/gu, encodeURIComponent)
  return parseUrl(escaped) ? escaped : undefined
}

/** A hash without its method, or with another separator or case. */
export const hashSpelling = change('hash-spelling', (hash) => {
  const [, method, sum = ''] = /^(?:(sha-?256|sha-?512)[-:_=\s]+)?([0-9a-fA-F]+)$/i.exec(hash.trim()) ?? []
  const bits = sum.length === 64 ? '256' : sum.length === 128 ? '512' : undefined
  return bits === undefined || (method && !method.endsWith(bits)) ? undefined : `sha${bits}-${sum.toLowerCase()}`
})

/** A hash that a later version of the spec knows. */
export const unknownHash: Fixer = (context, problem) => {
  const text = textAt(context.editable, problem.path.keys) ?? ''
  return [
    ...(text.startsWith('sha256-') ? raiseVersion(context, ({ layers }) => layers.base >= 2) : []),
    ...hashSpelling(context, problem),
  ]
}

/** An address whose scheme a later version of the spec knows. */
export const urlScheme: Fixer = (context, { path: { keys } }) => {
  const url = textAt(context.editable, keys) ?? ''
  if (url.startsWith('gs:')) return raiseVersion(context, ({ layers }) => layers.base >= 3)
  return url.startsWith('arn:') ? raiseVersion(context, ({ layers }) => layers.base >= 5) : []
}

/** A word that is none of those that can stand here: the nearest of them, or a later version that has it. */
export const oneOfAllowed: Fixer = (context, { path: { keys } }) => {
  const { editable, fields } = context
  const text = textAt(editable, keys)
  if (!fields || text === undefined) return []
  const allowed = (root: typeof fields): readonly string[] => {
    const field = fieldAt(root, keys)
    return field?.kind === 'text' ? (field.allowed ?? []) : []
  }
  const raid = /^[0-9]+$/.test(text) ? allowed(fields).find((word) => word === `raid${text}`) : undefined
  const word = raid ?? nearest(text, allowed(fields))
  return [
    ...raiseVersion(context, (spec) => allowed(fieldsOf(spec)).includes(text)),
    ...(word === undefined ? [] : fix('allowed-word', `Change to ${word}`, replaceText(editable, keys, word))),
  ]
}

/** A way of packing that Ignition does not know. */
export const compression: Fixer = ({ editable }, { path: { keys } }) => [
  ...(/^g(?:un)?z(?:ip)?$/i.test(textAt(editable, keys) ?? '')
    ? fix('compression', 'Change to gzip', replaceText(editable, keys, 'gzip'))
    : []),
  ...fix('remove-compression', 'Remove compression', removeNode(editable, keys)),
]
