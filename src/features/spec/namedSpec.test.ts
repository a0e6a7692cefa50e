import { expect, test } from 'vitest'
import { namedSpec } from './namedSpec.ts'

test('a broken text names its spec all the same', () => {
  expect(namedSpec('# mine\nvariant: flatcar # here\nversion: "1.1.0"\nstorage: [\n')).toEqual({
    variant: 'flatcar',
    version: '1.1.0',
  })
})

test('half a name is none', () => {
  expect(namedSpec('variant: flatcar\nversion:\n')).toBeUndefined()
  expect(namedSpec('storage:\n  variant: flatcar\n  version: 1.1.0\n')).toBeUndefined()
})
