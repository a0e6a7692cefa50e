import { expect, test } from 'vitest'
import { keysOf } from './places.ts'
import { yamlPlaces } from './yamlPlaces.ts'

const source = `variant: flatcar
storage:
  files:
    - path: /etc/a
      mode: 0644
      contents:
        inline: |
          one
          two
    - &second
      path: "/etc/b"
systemd: {units: [*second]}
`
const places = yamlPlaces(source)

test('an offset leads to the innermost value, its key included', () => {
  const at = (part: string): unknown => {
    const place = places.at(source.indexOf(part))
    return place && keysOf(place)
  }
  expect(at('variant')).toEqual(['variant'])
  expect(at('0644')).toEqual(['storage', 'files', 0, 'mode'])
  expect(at('two')).toEqual(['storage', 'files', 0, 'contents', 'inline'])
  expect(at('/etc/b')).toEqual(['storage', 'files', 1, 'path'])
  expect(at('*second')).toEqual(['systemd', 'units', 0])
})

test('a path leads to its text', () => {
  const text = (...keys: readonly (string | number)[]): string | undefined => {
    const place = places.of(keys)
    return place && source.slice(place.start, place.end)
  }
  expect(text('storage', 'files', 0, 'mode')).toBe('mode: 0644')
  expect(text('systemd', 'units')).toBe('units: [*second]')
  expect(text('storage', 'files', 2)).toBeUndefined()
})

test('what an alias stands for is found at the alias', () => {
  const nearest = places.nearest(['systemd', 'units', 0, 'path'])
  expect(nearest && keysOf(nearest)).toEqual(['systemd', 'units', 0])
})

test('a text that cannot be read has no places', () => {
  expect(yamlPlaces('a: [').at(0)).toBeUndefined()
  expect(yamlPlaces('').of([])).toBeUndefined()
})
