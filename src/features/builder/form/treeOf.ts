import { resolveTag } from '../../../yaml/read/resolveTag.ts'
import type { FormValue } from '../../../yaml/edit/formValue.ts'
import type { YamlTree } from '../../../yaml/write/yamlTree.ts'

/** What a value says as a tree to be written again; undefined where a part of it cannot be copied. */
export function treeOf(value: FormValue): YamlTree | undefined {
  switch (value.kind) {
    case 'broken':
      return undefined
    case 'empty':
      return { kind: 'word', spelled: 'null' }
    case 'scalar':
      return scalarTree(value.text, value.spelled)
    case 'list': {
      const items = value.items.map(treeOf)
      return items.every((item) => item !== undefined)
        ? { kind: 'list', items: items.map((item) => ({ value: item })) }
        : undefined
    }
    case 'map': {
      const entries = value.entries.map(({ key, value: inner }) => ({ key, value: treeOf(inner) }))
      return entries.every((entry): entry is { key: string; value: YamlTree } => entry.value !== undefined)
        ? { kind: 'map', entries }
        : undefined
    }
  }
}

/** Numbers and flags stay as they are spelled. */
function scalarTree(text: string, spelled: string): YamlTree {
  const isWord = spelled === text && resolveTag(text) !== '!!str'
  return isWord ? { kind: 'word', spelled } : { kind: 'text', value: text }
}
