import type { PathKey } from '../../../report/path.ts'
import { childKeys, nodeAt, pairAt } from '../../../yaml/edit/editable.ts'
import { inSteps } from '../../../yaml/edit/inSteps.ts'
import { removeNode } from '../../../yaml/edit/removeNode.ts'
import { fix, type Fixer } from '../fix.ts'

/** Something that cannot be here at all. */
export const removeIt: Fixer = ({ editable }, { code, path: { keys } }) =>
  fix(`remove-${code}`, `Remove ${wordsOf(keys)}`, removeNode(editable, keys))

/** Keys beside the marked one, or in it, that cannot be there. */
export const removeBeside =
  (...names: readonly string[]): Fixer =>
  ({ editable }, { code, path: { keys } }) => {
    const parents = [keys, keys.slice(0, -1)]
    const there = parents
      .flatMap((parent) => names.map((name) => [...parent, name]))
      .filter((path) => pairAt(editable, path))
    if (there.length === 0) return []
    const title = `Remove ${there.map((path) => String(path.at(-1))).join(' and ')}`
    return fix(
      `remove-${code}`,
      title,
      inSteps(
        editable,
        there.map((path) => (current) => removeNode(current, path)),
      ),
    )
  }

/** One of several keys that exclude each other: keeps one, removes the others. */
export const keepOne =
  (...names: readonly string[]): Fixer =>
  ({ editable }, { code, path: { keys } }) => {
    const parent = keys.slice(0, -1)
    const there = names.filter((name) => childKeys(editable, parent).includes(name))
    return there.flatMap((kept) =>
      fix(
        `keep-${kept}-${code}`,
        `Keep ${kept} only`,
        inSteps(
          editable,
          there.filter((name) => name !== kept).map((name) => (current) => removeNode(current, [...parent, name])),
        ),
      ),
    )
  }

/** The second of two things of one name. */
export const removeDuplicate: Fixer = ({ editable }, { path: { space, keys } }) =>
  space === 'yaml' && typeof keys.at(-1) === 'number' && nodeAt(editable, keys)
    ? fix('remove-duplicate', 'Remove this duplicate', removeNode(editable, keys))
    : []

const wordsOf = (keys: readonly PathKey[]): string => {
  const last = keys.at(-1)
  return typeof last === 'number' ? 'this item' : String(last)
}
