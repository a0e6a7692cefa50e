import { expect, test } from 'vitest'
import { yamlParts } from './yamlParts.ts'

const kinds = (line: string) => yamlParts(line).map(({ kind, text }) => [kind, text])

test('keys, values and sections of a line have colours', () => {
  expect(kinds('  - name: web.service')).toEqual([
    [undefined, '  - '],
    ['key', 'name'],
    [undefined, ':'],
    ['string', ' web.service'],
  ])
  expect(kinds('    mode: 0644').at(-1)).toEqual(['number', ' 0644'])
  expect(kinds('    contents: |').at(-1)).toEqual([undefined, ' |'])
  expect(kinds('  [Unit]')).toEqual([['section', '  [Unit]']])
  expect(kinds('  After=docker.service').at(-1)).toEqual([undefined, 'docker.service'])
  expect(kinds('  - docker')).toEqual([
    [undefined, '  - '],
    ['string', 'docker'],
  ])
})

test('the parts are the line', () => {
  const lines = ['', 'a: b', '  - c', '[x]', 'x = y', '- - z: 1']
  expect(
    lines.map((line) =>
      yamlParts(line)
        .map(({ text }) => text)
        .join(''),
    ),
  ).toEqual(lines)
})
