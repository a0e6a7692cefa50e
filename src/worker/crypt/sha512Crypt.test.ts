import { expect, test } from 'vitest'
import { sha512Crypt } from './sha512Crypt.ts'

function hash(password: string, salt: string, rounds: number): string {
  const work = sha512Crypt(new TextEncoder().encode(password), salt, rounds)
  for (;;) {
    const step = work.next()
    if (step.done) return step.value
  }
}

// As glibc's crypt(3) makes them.
test.each([
  [
    'Hello world!',
    'saltstring',
    5000,
    '$6$saltstring$svn8UoSVapNtMuq1ukKS4tPQd8iKwSMHWjl/O817G3uBnIFNjnQJuesI68u4OTLiBFdcbYEdFCoEOfaS35inz1',
  ],
  [
    'Hello world!',
    'saltstring',
    12345,
    '$6$rounds=12345$saltstring$u0M4Ojn//ozmPg/rQfwZvvPWapotlPirpXcMm97OTrryelOQlY/dsBAisZpEaMgw/6DpoSWyvi2wNjQLnXoai1',
  ],
  [
    '',
    'ab',
    1000,
    '$6$rounds=1000$ab$ibFMAI/Igw53aVaJxJu4wwQmU0jF8lxiKV6mtjRJmbxKnzQU8fIizULiJeSfGn7H54dbRhqwIBpklchs8nlWi.',
  ],
  [
    'x'.repeat(130),
    '0123456789abcdef',
    1000,
    '$6$rounds=1000$0123456789abcdef$21RXf51obznmI4pgPpM07rIvF2LQpGUyySG/gIQpChZ9G1S5qBhWzEgeYXjF4et4TDmXlGbaGq.s9yXPayiE8.',
  ],
  [
    'pässwörd ☃',
    'a.b/c',
    5000,
    '$6$a.b/c$uTM4BsQ91fQ0Jl0Nw.ZN4Lwwp0ebThsVi4pDPhllBTG2NoSKDrB59eOqFzWXYNaf/gERSJigV2Wfz7ocb/hIp.',
  ],
])('%j with salt %s and %i rounds', (password, salt, rounds, expected) => {
  expect(hash(password, salt, rounds)).toBe(expected)
})

test('tells how much is done', () => {
  expect([...sha512Crypt(new Uint8Array(3), 'salt', 50_000)]).toEqual([0, 0.4, 0.8])
})
