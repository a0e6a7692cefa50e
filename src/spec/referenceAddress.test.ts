import { expect, test } from 'vitest'
import { readReferenceAddress, referenceAddress } from './referenceAddress.ts'
import { clc, specs } from './registry.ts'

test('a field has an address without signs that lists bring', () => {
  expect(referenceAddress({ variant: 'flatcar', version: '1.1.0' }, 'storage.files[].mode')).toBe(
    '#/reference/flatcar/1.1.0/storage.files.mode',
  )
  expect(referenceAddress(clc, 'etcd.name')).toBe('#/reference/clc/etcd.name')
  expect(referenceAddress({ variant: 'fcos', version: '1.5.0' })).toBe('#/reference/fcos/1.5.0')
})

test('an address leads back to its place, in every language', () => {
  for (const language of [clc, ...specs]) {
    for (const path of ['', 'storage.files.mode']) {
      expect(readReferenceAddress(referenceAddress(language, path))).toEqual({ language, path })
    }
  }
})

test('what names no known spec leads to the reference, and other addresses do not', () => {
  expect(readReferenceAddress('#/reference')).toEqual({})
  expect(readReferenceAddress('#/reference/plan9/1.0.0/storage')).toEqual({})
  expect(readReferenceAddress('#/referenced')).toBeUndefined()
  expect(readReferenceAddress('')).toBeUndefined()
})
