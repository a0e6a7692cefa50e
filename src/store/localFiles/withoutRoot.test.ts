import { expect, test } from 'vitest'
import { withoutRoot } from './withoutRoot.ts'

const added = (paths: readonly string[], wanted: readonly string[]): readonly string[] =>
  paths.map(withoutRoot(paths, wanted))

test('a folder that is the files directory itself is left out of the paths', () => {
  const paths = ['files/caddy/Caddyfile', 'files/site/index.html']
  expect(added(paths, ['caddy/Caddyfile'])).toEqual(['caddy/Caddyfile', 'site/index.html'])
  expect(added(paths, ['site'])).toEqual(['caddy/Caddyfile', 'site/index.html'])
})

test('a folder that the text names stays', () => {
  expect(added(['site/index.html', 'site/site/a'], ['site'])).toEqual(['site/index.html', 'site/site/a'])
})

test('files, and folders that the text does not know, stay', () => {
  expect(added(['a.txt', 'b.txt'], ['a.txt'])).toEqual(['a.txt', 'b.txt'])
  expect(added(['bin/a.sh'], ['other'])).toEqual(['bin/a.sh'])
  expect(added([], ['a'])).toEqual([])
})
