import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readSpelledMode, spellMode } from './spelledMode.ts'

test.each(['0644', '0o644', '420', '"0644"', "'0644'", '00644', '01777', '0', '0000'])(
  'the spelling of %s is kept',
  (spelled) => {
    const read = readSpelledMode(spelled)
    expect(read && spellMode(read.mode, read)).toBe(spelled)
  },
)

test('a mode is changed in its own spelling', () => {
  expect(spellMode(0o755, readSpelledMode('0644'))).toBe('0755')
  expect(spellMode(0o755, readSpelledMode('0o644'))).toBe('0o755')
  expect(spellMode(0o755, readSpelledMode('420'))).toBe('493')
  expect(spellMode(0o755, readSpelledMode('0x1a4'))).toBe('0755')
  expect(spellMode(0o4755, undefined)).toBe('04755')
})

test('what is no mode is none', () => {
  const others = ['', 'rwx', '0888', '010000', '-1', '4096', '1.5', '"0644']
  expect(others.map(readSpelledMode)).toEqual(others.map(() => undefined))
})

test('whatever the grid sets can be read again, in every spelling', () => {
  const mode = fc.integer({ min: 0, max: 0o7777 })
  const spelled = fc.tuple(mode, fc.constantFrom('0644', '0o644', '420', '"0644"', '0x1ff', undefined))
  fc.assert(
    fc.property(spelled, mode, ([first, like], next) => {
      const written = spellMode(first, like === undefined ? undefined : readSpelledMode(like))
      expect(readSpelledMode(written)?.mode).toBe(first)
      expect(readSpelledMode(spellMode(next, readSpelledMode(written)))?.mode).toBe(next)
    }),
  )
})
