import { expect, test } from 'vitest'
import fc from 'fast-check'
import { keysOf } from '../yaml/places/places.ts'
import { jsonPlaces } from './jsonPlaces.ts'

const value = { ignition: { version: '3.4.0' }, list: [{ 'a "b"': 420 }, [], {}, true], text: 'a\\"}' }

test('every value is found at its path, with its key and its text', () => {
  for (const text of [JSON.stringify(value), JSON.stringify(value, undefined, 2)]) {
    const places = jsonPlaces(text)
    const written = (...keys: readonly (string | number)[]): unknown => {
      const place = places.of(keys)
      return place && JSON.parse(text.slice(place.valueStart, place.end))
    }
    expect(written()).toEqual(value)
    expect(written('list', 0, 'a "b"')).toBe(420)
    expect(written('list', 1)).toEqual([])
    expect(written('text')).toBe('a\\"}')
    expect(written('list', 9)).toBeUndefined()
    expect(places.nearest(['list', 9, 'x'])).toBe(places.of(['list']))
  }
})

test('an offset in a key, a value or a bracket leads to the innermost value there', () => {
  const text = JSON.stringify(value, undefined, 2)
  const places = jsonPlaces(text)
  const at = (part: string): unknown => {
    const place = places.at(text.indexOf(part))
    return place && keysOf(place)
  }
  expect(at('ignition')).toEqual(['ignition'])
  expect(at('3.4.0')).toEqual(['ignition', 'version'])
  expect(at('420')).toEqual(['list', 0, 'a "b"'])
  expect(at('true')).toEqual(['list', 3])
  expect(at('{')).toEqual([])
})

test('for any JSON, the place of each path holds the value of that path', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), fc.boolean(), (any, isPretty) => {
      const text = JSON.stringify(any, undefined, isPretty ? 2 : undefined)
      const places = jsonPlaces(text)
      const check = (part: unknown, keys: readonly (string | number)[]): void => {
        const place = places.of(keys)
        expect(place && JSON.parse(text.slice(place.valueStart, place.end))).toEqual(JSON.parse(JSON.stringify(part)))
        expect(place && keysOf(places.at(place.valueStart) ?? place)).toEqual(keys)
        if (typeof part !== 'object' || part === null) return
        const entries = Array.isArray(part) ? [...part.entries()] : Object.entries(part)
        for (const [key, inner] of entries) check(inner, [...keys, key])
      }
      check(any, [])
    }),
  )
})
