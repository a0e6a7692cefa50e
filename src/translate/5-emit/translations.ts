import type { Emitted, EmittedMap } from '../../ignition/emitted.ts'
import type { PathKey } from '../../report/path.ts'
import type { Translation, TranslationSet } from '../result.ts'

/** The way back from the output: from each of its paths to the place in the input that made it. */
export function toTranslationSet(output: EmittedMap): TranslationSet {
  const translations = new Map<string, Translation>()
  const keys: PathKey[] = []
  visit(output, '$')
  return translations

  function visit(node: Emitted, name: string): void {
    translations.set(name, { from: node.from, to: { space: 'json', keys: [...keys] } })
    if (node.kind === 'map') for (const [key, value] of node.entries) visitChild(value, key, name)
    if (node.kind === 'list') for (const [index, item] of node.items.entries()) visitChild(item, index, name)
  }

  function visitChild(node: Emitted, key: PathKey, parent: string): void {
    keys.push(key)
    visit(node, `${parent}.${key}`)
    keys.pop()
  }
}
