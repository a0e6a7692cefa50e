import type { ResolvedField } from '../../spec/fieldsOf.ts'

/** The type of a field in a word or two. */
export function typeWords(field: ResolvedField): string {
  if (field.kind === 'list') return listWords(field.of)
  if (field.kind === 'text' && field.allowed) return 'choice'
  const format = 'format' in field ? field.format : undefined
  return (format === undefined ? undefined : formatWords[format]) ?? kindWords[field.kind]
}

function listWords(item: ResolvedField): string {
  if (item.kind === 'group') return 'list'
  const words = typeWords(item)
  return words === 'choice' ? 'list of texts' : `list of ${words}s`
}

const kindWords = {
  text: 'text',
  number: 'number',
  flag: 'true or false',
  group: 'object',
  list: 'list',
  map: 'keys and texts',
} as const

const formatWords: Readonly<Record<string, string>> = {
  path: 'path',
  url: 'URL',
  hash: 'checksum',
  device: 'device',
  'unit-name': 'unit name',
  local: 'local file',
  'ssh-key': 'SSH key',
  'password-hash': 'password hash',
  guid: 'GUID',
  mode: 'octal mode',
  mib: 'MiB',
  seconds: 'seconds',
}
