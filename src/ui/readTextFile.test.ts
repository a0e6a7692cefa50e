// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { readTextFile } from './readTextFile.ts'
import { toasts } from './toasts.ts'

test('a file with a text is read', async () => {
  expect(await readTextFile(new File(['a: 1\n'], 'a.bu'))).toBe('a: 1\n')
  expect(toasts.visibleToasts).toEqual([])
})

test('of a file that holds no text, that is said', async () => {
  expect(await readTextFile(new File(['\u007fELF\0'], 'program'))).toBeUndefined()
  expect(toasts.visibleToasts.map(({ content }) => content.text)).toEqual([
    'program is not a text that Kindling can read.',
  ])
})
