import type { Emitted, EmittedMap } from '../../ignition/emitted.ts'
import { formatPath, type PathKey, type YamlPath } from '../../report/path.ts'
import type { ShiftedLists } from '../1-decode/decoding.ts'
import type { Translation, TranslationSet } from '../result.ts'

/**
 * The way back from the output: from each of its paths to the place in the input that made it. What the output has only
 * because Ignition writes it always comes from what it belongs to.
 */
export function toTranslationSet(output: EmittedMap, shifts: ShiftedLists): TranslationSet {
  const translations = new Map<string, Translation>()
  const keys: PathKey[] = []
  visit(output, '$', output.from)
  return translations

  function visit(node: Emitted, name: string, from: YamlPath): void {
    translations.set(name, { from: unshifted(from, shifts), to: { space: 'json', keys: [...keys] } })
    if (node.kind === 'map') for (const [key, value] of node.entries) visitChild(value, key, name, node)
    if (node.kind === 'list') for (const [index, item] of node.items.entries()) visitChild(item, index, name, node)
  }

  function visitChild(node: Emitted, key: PathKey, name: string, parent: Emitted): void {
    keys.push(key)
    const isAlwaysWritten = node.kind === 'scalar' && node.isZero === true
    visit(node, `${name}.${key}`, isAlwaysWritten ? parent.from : node.from)
    keys.pop()
  }
}

/** A path with the places that the items have in the text: nulls in a list count there. */
function unshifted(path: YamlPath, shifts: ShiftedLists): YamlPath {
  if (shifts.size === 0) return path
  const keys: PathKey[] = []
  const written = path.keys.map((key) => {
    const places = shifts.get(formatPath({ space: 'yaml', keys }))
    keys.push(key)
    return typeof key === 'number' ? (places?.[key] ?? key) : key
  })
  return { space: 'yaml', keys: written }
}
