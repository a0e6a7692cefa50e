import { childIndices, textAt, pairAt } from '../../../yaml/edit/editable.ts'
import { insertPair } from '../../../yaml/edit/insertPair.ts'
import { replaceText } from '../../../yaml/edit/replaceScalar.ts'
import { yamlWord } from '../../../yaml/write/yamlTree.ts'
import { fix, type Fix, type FixContext, type Fixer } from '../fix.ts'
import type { PathKey } from '../../../report/path.ts'

/** A unit whose name does not say what it is. */
export const unitName: Fixer = (context, { path: { keys } }) => {
  const contents = textAt(context.editable, [...keys.slice(0, -1), 'contents']) ?? ''
  const section = /^\s*\[(Timer|Socket|Path|Mount|Automount|Swap|Slice|Target)\]/m.exec(contents)?.[1] ?? 'Service'
  return nameIt(context, keys, 'example', `.${section.toLowerCase()}`)
}

/** A quadlet whose name does not say what it is. */
export const quadletName: Fixer = (context, { path: { keys } }) => {
  const contents = textAt(context.editable, [...keys.slice(0, -1), 'contents']) ?? ''
  const section = /^\s*\[(Container|Volume|Network|Kube|Image|Build|Pod|Artifact)\]/m.exec(contents)?.[1]
  return section === undefined ? [] : nameIt(context, keys, 'example', `.${section.toLowerCase()}`)
}

/** A drop-in whose name does not end in `.conf`. */
export const dropinName: Fixer = (context, { path: { keys } }) => nameIt(context, keys, '10-custom', '.conf')

function nameIt({ editable }: FixContext, keys: readonly PathKey[], stem: string, ending: string): readonly Fix[] {
  const path = keys.at(-1) === 'name' ? keys : [...keys, 'name']
  const name = textAt(editable, path)
  if (name === undefined || name === '') {
    const text = freeName(editable, path, stem, ending)
    const edits = pairAt(editable, path)
      ? replaceText(editable, path, text)
      : insertPair(editable, path, yamlWord(text), 'first')
    return fix('add-name', `Add name: ${text}`, edits)
  }
  const text = `${name.replace(/\.[^.@/]*$/, '')}${ending}`
  return text === name || !/^[\w:.@\\-]+$/.test(text)
    ? []
    : fix('change-name', `Change to ${text}`, replaceText(editable, path, text))
}

function freeName(editable: FixContext['editable'], path: readonly PathKey[], stem: string, ending: string): string {
  const list = path.slice(0, -2)
  const names = new Set(childIndices(editable, list).map((index) => textAt(editable, [...list, index, 'name'])))
  let name = `${stem}${ending}`
  for (let count = 2; names.has(name); count += 1) name = `${stem}-${count}${ending}`
  return name
}
