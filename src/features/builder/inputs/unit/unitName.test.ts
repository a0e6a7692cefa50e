import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chosenType, isOfPath, nameOfPath, pathOfName, unitNameAdvice, withType } from './unitName.ts'

test('another type takes the place of the one before', () => {
  expect(withType('backup.service', 'timer')).toBe('backup.timer')
  expect(withType('backup', 'service')).toBe('backup.service')
  expect(withType('foo.bar', 'service')).toBe('foo.bar.service')
})

test('the type is the ending', () => {
  expect(['a.service', 'getty@tty1.service', 'a', 'caddy.srv', 'a.device'].map(chosenType)).toEqual([
    'service',
    'service',
    undefined,
    undefined,
    undefined,
  ])
})

test.each([
  ['caddy.srv', 'A unit name ends in .service, .timer, .mount or another unit type.'],
  ['my unit.service', 'A unit name has no blanks.'],
  ['var/lib.mount', 'A unit name has no slash; in the name of a path it is a dash.'],
  ['caddy.service', undefined],
  ['', undefined],
])('%s', (name, advice) => {
  expect(unitNameAdvice(name)).toBe(advice)
})

test('a mount is called after its path', () => {
  expect(isOfPath('a.mount')).toBe(true)
  expect(nameOfPath('/var/lib/my-data', 'a.mount')).toBe('var-lib-my\\x2ddata.mount')
  expect(pathOfName('var-lib-my\\x2ddata.mount')).toBe('/var/lib/my-data')
  expect(pathOfName('-.mount')).toBe('/')
})

test('a path comes back from its name', () => {
  const part = fc.string({ unit: fc.constantFrom('a', 'B', '7', '-', '_', '.', ' ', 'ä', '☃', '\\'), minLength: 1 })
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), (parts) => {
      const path = `/${parts.join('/')}`
      expect(pathOfName(nameOfPath(path, 'a.automount'))).toBe(path)
    }),
  )
})
