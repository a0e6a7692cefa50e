import { expect, test } from 'vitest'
import { ecdsa384, ed25519, rsa1024, rsa3072 } from './exampleKeys.ts'
import { keyFacts } from './keyFacts.ts'

// Kinds, sizes and fingerprints as `ssh-keygen -l` printed them.
test.each([
  [ed25519, 'ED25519', 'SHA256:GC8rwbzeHmHu+q5rTb7qCGhVx2mquE0VFA53JVup4tU', 'mira@laptop'],
  [rsa3072, 'RSA 3072', 'SHA256:/0Dor+ROH2xlW/mtIkqq2n6fhRTLWL6wtu4hHUPwpCQ', 'ci@builder'],
  [rsa1024, 'RSA 1024', 'SHA256:UktDjg9ta88AURxhiOc7ata/MARSCSi+cIBhx4NlBMU', 'old'],
  [ecdsa384, 'ECDSA 384', 'SHA256:Fm8Csm4zH1wSyYQKW+YhCc6JjnWDU/bfJ2GC9LqkewY', 'a b'],
])('a key says what it is', (line, kind, fingerprint, comment) => {
  expect(keyFacts(line)).toMatchObject({ kind, fingerprint, comment })
})

test('a key of too few bits is named', () => {
  expect(keyFacts(rsa1024).weakness).toBe(
    '1024 bits are too few for RSA, and new releases refuse them. Make one with ssh-keygen -t ed25519.',
  )
  expect(keyFacts(rsa3072).weakness).toBeUndefined()
})

test('what stands before a key is told from it', () => {
  expect(keyFacts(`restrict,command="echo hi" ${ed25519}`)).toMatchObject({
    kind: 'ED25519',
    options: 'restrict,command="echo hi"',
    comment: 'mira@laptop',
  })
})

test('what is no key says nothing', () => {
  expect(keyFacts('hello').kind).toBeUndefined()
})
