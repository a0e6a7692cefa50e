import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ecdsa384, ed25519, rsa3072 } from './exampleKeys.ts'
import { readPastedKeys } from './readPastedKeys.ts'

const codes = (text: string, known: readonly string[] = []) =>
  readPastedKeys(text, known).refused.map(({ problem }) => problem?.message ?? 'known')

test('several keys come in at once, without comments and blank lines', () => {
  const text = `# of the team\r\n${ed25519}\n\n  ${rsa3072}\n`
  expect(readPastedKeys(text, [])).toEqual({ keys: [ed25519, rsa3072], refused: [] })
})

test('a private key is refused as a whole', () => {
  const text = `-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXk\n-----END OPENSSH PRIVATE KEY-----\n${ed25519}`
  expect(readPastedKeys(text, []).keys).toEqual([ed25519])
  expect(codes(text)).toEqual(['this is a private key'])
})

test('wrong-looking keys say what is wrong', () => {
  expect(codes(ed25519.replace('ssh-ed25519 ', ''))).toEqual(['the SSH key does not name its type'])
  expect(codes(ed25519.slice(0, 70))).toEqual(['the SSH key is damaged'])
  expect(codes('ssh-ed25519 AAAA...')).toEqual(['this is not an SSH key yet'])
})

test('a key that is there already does not come twice, whatever its comment', () => {
  expect(codes(ed25519, [`${ed25519}-old`])).toEqual(['known'])
  expect(readPastedKeys(`${ed25519}\n${ed25519}`, []).keys).toEqual([ed25519])
})

test('what another tool fills in is taken', () => {
  expect(readPastedKeys('{{ ssh_key }}', []).keys).toEqual(['{{ ssh_key }}'])
})

test('a key that a terminal broke into lines is put together', () => {
  const width = fc.integer({ min: 40, max: 200 })
  const keys = fc.constantFrom(rsa3072, ecdsa384)
  fc.assert(
    fc.property(keys, width, (key, columns) => {
      const [type = '', data = '', ...comment] = key.split(' ')
      const line = `${type} ${data}`
      const broken = line.match(new RegExp(`.{1,${columns}}`, 'g'))?.join('\n') ?? ''
      expect(readPastedKeys(`${broken} ${comment.join(' ')}\n${ed25519}`, []).keys).toEqual([key, ed25519])
    }),
  )
})
