import type { PathKey } from '../../report/path.ts'
import { writeScalar } from '../write/writeScalar.ts'
import { yamlText, type YamlEntry, type YamlTree } from '../write/yamlTree.ts'
import { changeText, type Change } from './change.ts'
import { readForm } from './formReading.ts'
import type { TextEdit } from './textEdit.ts'

/** New contents of a resource: text to stand in the config, or where they are, packed or with the checksum of what is there. */
export type NewContents =
  | { readonly kind: 'inline'; readonly text: string }
  | { readonly kind: 'packed'; readonly source: string }
  | { readonly kind: 'remote'; readonly source: string; readonly hash: string }

/**
 * The edits that give a resource (`contents` of a file) other contents, in place of the first key that says what they are. Other
 * keys and comments around it stay. Undefined where it is no mapping of its own, or has no such key.
 */
export function setContents(
  source: string,
  path: readonly PathKey[],
  contents: NewContents,
): readonly TextEdit[] | undefined {
  const resource = readForm(source).valueAt(path)
  const keys = resource?.kind === 'map' ? resource.entries.map(({ key }) => key) : []
  const [first, ...others] = keys.filter((key) => replaced.includes(key))
  if (first === undefined) return undefined
  const [head, ...rest] = entriesOf(contents)
  const result = changeText(source, [
    ...others.map((key): Change => ({ kind: 'remove', path: [...path, key] })),
    { kind: 'rename', path: [...path, first], name: head.key },
    { kind: 'set', path: [...path, head.key], value: head.value },
    ...rest.map(({ key, value }): Change => ({
      kind: 'set',
      path: [...path, key],
      value,
      position: { below: head.key },
    })),
  ])
  return result.kind === 'edits' ? result.edits : undefined
}

const replaced: readonly string[] = ['source', 'local', 'inline', 'compression', 'verification']

/** The key that says what the contents are, and what goes with it. */
function entriesOf(contents: NewContents): readonly [YamlEntry, ...YamlEntry[]] {
  switch (contents.kind) {
    case 'inline':
      return [{ key: 'inline', value: yamlText(contents.text) }]
    case 'packed':
      return [address(contents.source), { key: 'compression', value: yamlText('gzip') }]
    case 'remote': {
      const hash: YamlTree = { kind: 'map', entries: [{ key: 'hash', value: yamlText(contents.hash) }] }
      return [address(contents.source), { key: 'verification', value: hash }]
    }
  }
}

// In one line, whatever it takes the place of.
const address = (url: string): YamlEntry => ({ key: 'source', value: { kind: 'word', spelled: writeScalar(url) } })
