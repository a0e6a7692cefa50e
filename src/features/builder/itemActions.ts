import type { PathKey } from '../../report/path.ts'
import type { ResolvedGroup } from '../../spec/fieldsOf.ts'
import { say } from '../../store/builderView.ts'
import { applyChanges, changedSince, takeBack } from '../../store/formActions.ts'
import type { Change } from '../../yaml/edit/change.ts'
import type { FormReading } from '../../yaml/edit/formReading.ts'
import { yamlText } from '../../yaml/write/yamlTree.ts'
import { showToast } from '../../ui/toasts.ts'
import { focusItem } from './focusItem.ts'
import { copyName } from './form/copyName.ts'
import { newItem } from './form/newItem.ts'

/** Makes the changes of a form and says why where they cannot be made. */
export async function change(changes: readonly Change[]): Promise<boolean> {
  const applied = await applyChanges(changes)
  if (applied.kind === 'refused') showToast({ kind: 'error', text: applied.reason })
  return applied.kind === 'applied'
}

/** Adds an item to the end of a list; true once it is there. */
export function addItem(list: readonly PathKey[], item: ResolvedGroup, count: number): Promise<boolean> {
  return change([{ kind: 'insert', path: list, index: count, value: newItem(item) }])
}

/** Puts a copy of an item behind it, under a name of its own; true once it is there. */
export function duplicateItem(path: readonly PathKey[], item: ResolvedGroup, reading: FormReading): Promise<boolean> {
  const copy = [...path.slice(0, -1), indexOf(path) + 1]
  const name = copyName(reading, item, path)
  return change([
    { kind: 'copy', path },
    ...(name ? [{ kind: 'set', path: [...copy, name.key], value: yamlText(name.text) } as const] : []),
  ])
}

/** Gives an item another place in its list; true once it is there. */
export async function moveItem(path: readonly PathKey[], to: number, label: string): Promise<boolean> {
  const list = path.slice(0, -1)
  if (!(await change([{ kind: 'move', path, to }]))) return false
  say(`${label} is now number ${to + 1}`)
  focusItem([...list, to])
  return true
}

/** Deletes something at once, and offers to take that back. */
export async function deletePlace(path: readonly PathKey[], label: string): Promise<boolean> {
  const applied = await applyChanges([{ kind: 'remove', path, prune: true }])
  if (applied.kind === 'refused') {
    showToast({ kind: 'error', text: applied.reason })
    return false
  }
  const undo = (): void => {
    if (!takeBack(applied)) showToast({ kind: 'info', text: changedSince })
  }
  showToast({ kind: 'done', text: `${label} deleted`, action: { label: 'Undo', onPress: undo } })
  return true
}

const indexOf = (path: readonly PathKey[]): number => Number(path.at(-1))
