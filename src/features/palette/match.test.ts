import fc from 'fast-check'
import { expect, test } from 'vitest'
import { match } from './match.ts'

const letters = (query: string, text: string): string | undefined =>
  match(query, text)
    ?.stretches.map(([start, end]) => text.slice(start, end))
    .join('|')

test('a word is found where it stands, at the start of a word first', () => {
  expect(letters('mode', '/etc/caddy/Caddyfile, mode')).toBe('mode')
  expect(match('mode', 'unmodelled mode')?.stretches).toEqual([[11, 15]])
})

test('every word of the query has to be there', () => {
  expect(letters('file etc', '/etc/caddy/Caddyfile')).toBe('etc|file')
  expect(match('file nowhere', '/etc/caddy/Caddyfile')).toBeUndefined()
})

test('first letters of words are enough', () => {
  expect(letters('gtp', 'Go to Problems')).toBe('G|t|P')
  expect(letters('gopr', 'Go to Problems')).toBe('Go|Pr')
})

test('letters in the midst of words are not', () => {
  expect(match('ooe', 'Go to Problems')).toBeUndefined()
})

test('what begins with the query goes before what contains it', () => {
  const score = (text: string): number => match('mode', text)?.score ?? 0
  expect(score('mode')).toBeGreaterThan(score('mode of a file'))
  expect(score('mode of a file')).toBeGreaterThan(score('Dark mode'))
  expect(score('Dark mode')).toBeGreaterThan(score('Remodel'))
})

test('a text is found by any part of it, and what is marked says so', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-zA-Z/. ]{1,30}$/), fc.nat(), fc.nat(), (text, from, length) => {
      const part = text.slice(from % text.length, (from % text.length) + 1 + (length % text.length))
      fc.pre(/^\S+$/.test(part))
      expect(letters(part, text)?.toLowerCase()).toBe(part.toLowerCase())
    }),
  )
})
