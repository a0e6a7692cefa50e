import fc from 'fast-check'
import { createHash } from 'node:crypto'
import { gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { gzip } from './gzip.ts'

const WORDS = 'the unit file container [Service] Restart=always ExecStart=/usr/bin/podman /etc/ core 0644 \n'.split(' ')

/** Kinds of content, each made of the same random numbers every time. */
const KINDS = {
  random: (next: () => number) => [next() >>> 8],
  text: (next: () => number) => new TextEncoder().encode(`${WORDS[next() % WORDS.length] ?? ''} `),
  letters: (next: () => number) => [97 + (next() % 3)],
  zeros: () => [0],
  // Copies of earlier bytes, from near and from about as far as the window reaches, among new ones.
  copies: (next: () => number, made: readonly number[]) => {
    const fresh = Array.from({ length: 1 + (next() % 9) }, () => next() & 0xff)
    const distance = next() % 2 === 0 ? 1 + (next() % 300) : 32750 + (next() % 40)
    if (made.length <= distance) return fresh
    const start = made.length - distance
    return [...fresh, ...made.slice(start, start + 4 + (next() % 290))]
  },
} as const

function contentOf(kind: keyof typeof KINDS, size: number): Uint8Array {
  let state = size + 1
  const next = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state >>> 12
  }
  const made: number[] = []
  while (made.length < size) made.push(...KINDS[kind](next, made))
  return Uint8Array.from(made.slice(0, size))
}

/** What Go 1.19 makes of each kind of content: its size, the size packed, the beginning of the SHA-256 of that. */
const EXPECTED = {
  random: `0:23:10c2221846da 1:25:831ca3e2182d 2:26:855f734c2008 3:27:870fb277dd03 4:29:297a291806b1
     5:29:c80ed8bf264f 17:42:6e9ecd2560e8 100:128:6ef85f27421e 259:287:1fe481e3190e 600:628:427c91e8b487
     1000:1028:16ea63bbd674 4096:4124:590ec9c457fa 10000:10028:ed0bd7d67162 16383:16411:d2515d3c70b9
     16384:16412:a3399f6aab8d 16385:16414:3942a736cbb9 32768:32801:fbf34fbc2d0e 33100:33138:9e9ec257f9ca
     65275:65318:13c67b18bf87 65535:65578:89a05479e902 65536:65579:40db71f65146 65537:65581:ecad3e7b46f9
     70000:70048:f5143a76bf4f 98400:98458:3e94f7b04ef1 200000:200088:054843c7ada8`,
  text: `0:23:10c2221846da 1:25:f62359b134fe 2:26:d8e9c3676372 3:27:4261c614b045 4:28:95865112f714
     5:29:20c67f7dea0d 17:41:2bb8e6d2f27f 100:104:7d7a45a4fad4 259:124:170f03c98f50 600:209:b63fa1077ea2
     1000:275:7c2bc1a83273 4096:599:a5311634dde3 10000:1291:d97f4e1cf269 16383:1901:7417080d4473
     16384:1928:38fe2cf09a37 16385:1993:b7745c693012 32768:3591:e5d182833d89 33100:3649:71da1fd2888b
     65275:6566:967be77389b5 65535:6631:5cf0a9b36887 65536:6666:92817cf6582e 65537:6668:b990935838b6
     70000:7012:8730121a9393 98400:9861:6b6a6f988264 200000:19222:d2e36fa3a48c`,
  letters: `0:23:10c2221846da 1:25:8c81f52483de 2:26:db45c7fc20b7 3:27:be668bbb8550 4:28:bff6f5141857
     5:29:93ed24a75c2d 17:37:3eb68c4701a1 100:68:a9d95b4193a1 259:113:7720d1a75a4a 600:208:2cdd0b3d3d62
     1000:310:f9292c65e8df 4096:1111:e13085adb9be 10000:2599:6493087a3079 16383:4191:f9dbe650658c
     16384:4168:6d4688c3fd23 16385:4178:6c4409ddd2f5 32768:8193:fc54e96ffdc6 33100:8256:c9fbfe1d867d
     65275:15843:6669218f8842 65535:15896:54260f664574 65536:15932:aaee903ae337 65537:15880:35fdeeab23ac
     70000:16929:cb43cefd9efb 98400:23512:9e2de06bdeb9 200000:46831:cdc2afee3fad`,
  zeros: `0:23:10c2221846da 1:25:883f4bca7455 2:26:ab83dda60083 3:27:b465091a7807 4:28:fc6316b0e374
     5:27:b4728423d451 17:27:6c54dd1f24b2 100:27:8c3d3caafc48 259:27:acc7a50bbea5 600:30:a0c69f2df123
     1000:32:915667430948 4096:42:c5cf239f7189 10000:48:6b21f843cf3d 16383:55:bf67635b9b3b
     16384:55:7a07745b36f8 16385:55:a5c8d9a4d677 32768:68:ef3baad1f98d 33100:71:47c9c2eeb31d
     65275:99:2a92e0ba99bd 65535:100:2a86d569b5a8 65536:100:7273bfcadfaa 65537:101:e3c6b3a8abc8
     70000:107:5ddcfdb81719 98400:134:ae110f7eaf13 200000:232:c63ad924abc2`,
  copies: `0:23:10c2221846da 1:25:d1c8f721a213 2:26:af5dc7f60d2e 3:27:29d499601c33 4:28:891432e076cd
     5:29:8b237fac3a51 17:42:39d00f3035f8 100:122:0fc815cb19a6 259:219:088eef2955dc 600:263:48c309e3da30
     1000:221:19abe07f2ffc 4096:700:7e8d949d5532 10000:1340:55c0462446eb 16383:2050:46df22e253ca
     16384:2069:3b1fe3ac480a 16385:2032:707798b25c7c 32768:3737:6d8c73434edc 33100:4175:d0841ecc2b7d
     65275:6554:3fa6f10c71b0 65535:6642:8abab2ff7a57 65536:7009:8a5d45dd205a 65537:6490:285ad8626b76
     70000:6755:1bac4a31e056 98400:9496:37332db06432 200000:19933:d459392aca1b`,
} as const

function summary(kind: keyof typeof KINDS, size: number): string {
  const packed = gzip(contentOf(kind, size))
  return [size, packed.length, createHash('sha256').update(packed).digest('hex').slice(0, 12)].join(':')
}

describe('gzip', () => {
  test.each(['random', 'text', 'letters', 'zeros', 'copies'] as const)('packs %s as Go does', (kind) => {
    const expected = EXPECTED[kind].split(/\s+/)
    expect(expected.map((entry) => summary(kind, Number(entry.split(':')[0])))).toEqual(expected)
  })

  test('packs nothing to a header, an empty block and a trailer', () => {
    expect(Buffer.from(gzip(new Uint8Array())).toString('hex')).toBe('1f8b08000000000002ff010000ffff0000000000000000')
  })

  test('is undone by unpacking', () => {
    const content = fc.oneof(
      fc.uint8Array({ maxLength: 3000 }),
      fc
        .array(fc.constantFrom('a', 'bc', 'def', 'Restart=', '\n'), { maxLength: 3000 })
        .map((words) => Buffer.from(words.join(''))),
    )
    fc.assert(
      fc.property(content, (bytes) => {
        expect(Buffer.from(bytes).equals(gunzipSync(gzip(bytes)))).toBe(true)
      }),
    )
  })

  test('does not depend on what was packed before', () => {
    const first = gzip(contentOf('copies', 40_000))
    gzip(contentOf('text', 40_000))
    expect(gzip(contentOf('copies', 40_000))).toEqual(first)
  })
})
