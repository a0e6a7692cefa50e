import { expect, it } from 'vitest'
import { filesWith, noteFileStep } from './fileSteps.ts'
import type { ListedFile } from './localFiles/listedFile.ts'

const link = (path: string): readonly ListedFile[] => [{ kind: 'link', path, target: 'x' }]
const document = { id: 'a', name: 'web', source: 'local: new', files: link('new') }

it('takes the files along where a step is undone or redone, and leaves them alone otherwise', () => {
  noteFileStep({
    document: 'a',
    before: 'local: old',
    after: 'local: new',
    undone: () => link('old'),
    redone: () => link('new'),
  })
  expect(filesWith(document, 'local: old')).toEqual(link('old'))
  expect(filesWith({ ...document, source: 'local: old', files: link('old') }, 'local: new')).toEqual(link('new'))
  expect(filesWith(document, 'local: ne')).toBe(document.files)
  expect(filesWith({ ...document, id: 'b' }, 'local: old')).toBe(document.files)
  const { files: _, ...without } = document
  expect(filesWith(without, 'local: old')).toBeUndefined()
})
