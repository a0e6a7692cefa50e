import { expect, test } from 'vitest'
import { readDimension } from './readDimension.ts'

test.each([
  ['512MiB', 512],
  ['1.5GB', 1536],
  ['1GiB512MiB', 1536],
  ['0', 0],
  ['1MiB1B', 'invalid dimension (finest granularity is 1MiB)'],
  ['-1GiB', 'invalid dimension (negative): "-1GiB"'],
  ['1MiB1KB', 'units: unknown unit MiB in 1MiB1KB'],
  ['1kB', 'units: unknown unit kB in 1kB'],
  ['10', 'units: unknown unit  in 10'],
  ['.B', 'units: invalid .B'],
  ['GiB', 'units: invalid GiB'],
  ['9EB', 'units: overflow parsing unit'],
  ['8EiB', 'invalid dimension (negative): "8EiB"'],
])('%s is %s', (written, expected) => {
  expect(readDimension(written)).toBe(expected)
})
