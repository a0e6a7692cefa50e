import { expect, test } from 'vitest'
import { normalizeUrl } from './normalizeUrl.ts'

test.each([
  ['HTTPS://Example.com/a', 'https://Example.com/a'],
  ['https://x/a b', 'https://x/a%20b'],
  ['https://x/ä', 'https://x/%C3%A4'],
  ['https://x/a%2Fb', 'https://x/a%2Fb'],
  ['https://x/%7e', 'https://x/%7e'],
  ['https://u:p(w@x/', 'https://u:p%28w@x/'],
  ['https://ünï/', 'https://%C3%BCn%C3%AF/'],
  ['https://x?a=ä#ö', 'https://x?a=ä#%C3%B6'],
  ['data:,ä', 'data:,ä'],
  ['http://', 'http:'],
  ['file:///a', 'file:///a'],
  ['a%3Ab c', './a:b%20c'],
  ['#', ''],
])('%s is spelled %s', (written, expected) => {
  expect(normalizeUrl(written)).toBe(expected)
})
