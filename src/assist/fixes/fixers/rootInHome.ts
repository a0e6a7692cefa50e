import { appendItem } from '../../../yaml/edit/appendItem.ts'
import { childIndices, textAt, type Editable } from '../../../yaml/edit/editable.ts'
import { inSteps, type EditStep } from '../../../yaml/edit/inSteps.ts'
import { insertPair } from '../../../yaml/edit/insertPair.ts'
import { yamlMap, yamlWord, type YamlTree } from '../../../yaml/write/yamlTree.ts'
import { fix, type Fixer } from '../fix.ts'

/** Directories of root on the way to something of a user: they become the user's, in the list of directories. */
export const rootInHome: Fixer = ({ editable }, { path: { keys } }) => {
  const node = keys.slice(0, -1)
  const path = textAt(editable, keys) ?? ''
  const owner = ownerOf(editable, [...node, 'user'])
  const [home] = /^(?:\/var)?\/home\/[^/]+/.exec(path) ?? []
  if (owner === undefined || home === undefined || !/^[\w/.@-]+$/.test(path)) return []
  const names = path
    .slice(home.length + 1)
    .split('/')
    .slice(0, -1)
  const parents = names.map((_, index) => `${home}/${names.slice(0, index + 1).join('/')}`)
  const steps = parents.flatMap((parent) => giveTo(editable, parent, owner))
  return fix(
    'give-to-user',
    `Give ${parents.length === 1 ? parents[0] : 'the directories'} to the user`,
    inSteps(editable, steps),
  )
}

const list = ['storage', 'directories']

function ownerOf(editable: Editable, path: readonly (string | number)[]): YamlTree | undefined {
  for (const key of ['name', 'id']) {
    const text = textAt(editable, [...path, key])
    if (text !== undefined && /^[\w-]+$/.test(text)) return yamlMap([key, yamlWord(text)])
  }
  return undefined
}

function giveTo(editable: Editable, directory: string, owner: YamlTree): readonly EditStep[] {
  const index = childIndices(editable, list).find((each) => textAt(editable, [...list, each, 'path']) === directory)
  if (index === undefined) {
    return [(current) => appendItem(current, list, yamlMap(['path', yamlWord(directory)], ['user', owner]))]
  }
  if (ownerOf(editable, [...list, index, 'user'])) return []
  return [(current) => insertPair(current, [...list, index, 'user'], owner)]
}
