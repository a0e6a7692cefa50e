import fc from 'fast-check'
import { parse } from 'yaml'
import { describe, expect, test } from 'vitest'
import { hereDocument } from './hereDocument.ts'
import { quoteArm } from './quoteArm.ts'
import { quoteBicep } from './quoteBicep.ts'
import { quoteHcl } from './quoteHcl.ts'
import { quoteKernelUrl } from './quoteKernelUrl.ts'
import { quotePowerShell } from './quotePowerShell.ts'
import { quoteShell } from './quoteShell.ts'
import { quoteYaml } from './quoteYaml.ts'
import { readBicep, readHcl, readPowerShell } from '../../../tests/deploy/readStrings.ts'

const ascii = '\'"`$\\%{}[]!~=#&;|<>\n\t '.split('')

/** Any text, often of what means something to one of the languages. */
const hostile = fc
  .array(fc.oneof(fc.constantFrom(...ascii, '${', '%{', '$$', '’', 'é', '🙂', 'END\n'), fc.string()))
  .map((parts) => parts.join(''))
const withoutNul = hostile.map((text) => text.replaceAll('\0', ''))

const always = (texts: fc.Arbitrary<string>, check: (text: string) => void): void =>
  fc.assert(
    fc.property(texts, (text) => {
      check(text)
    }),
  )

describe('quoting', () => {
  test('a shell word is in quotes where a character means something', () => {
    expect(['my-vm', 'a=b', '=a', '', "it's", '$HOME', '~'].map(quoteShell)).toEqual([
      'my-vm',
      'a=b',
      "'=a'",
      "''",
      String.raw`'it'\''s'`,
      "'$HOME'",
      "'~'",
    ])
  })

  test('a shell word is read back as the text', () => {
    always(withoutNul, (text) => expect(readShellWord(quoteShell(text))).toBe(text))
  })

  test('a here-document ends at a line of its own and nowhere before', () => {
    fc.assert(
      fc.property(withoutNul, (text) => {
        const [first = '', ...lines] = hereDocument('config.ign', text).split('\n')
        const end = /<<'(\w+)'$/.exec(first)?.[1] ?? ''
        expect(lines.indexOf(end)).toBe(lines.length - 1)
        const written = lines.slice(0, -1).map((line) => `${line}\n`)
        expect(written.join('')).toBe(text === '' || text.endsWith('\n') ? text : `${text}\n`)
      }),
    )
  })

  test('HCL takes neither escapes nor templates from the text', () => {
    expect(quoteHcl('a ${b} %{c} "d"\n')).toBe('"a $${b} %%{c} \\"d\\"\\n"')
    always(hostile, (text) => expect(readHcl(quoteHcl(text))).toBe(text))
  })

  test('Bicep takes neither escapes nor interpolation from the text', () => {
    expect(quoteBicep("it's ${a}\n")).toBe(String.raw`'it\'s \${a}\n'`)
    always(hostile, (text) => expect(readBicep(quoteBicep(text))).toBe(text))
  })

  test('PowerShell ends a string at typographic quotes too', () => {
    expect(quotePowerShell('it’s $a')).toBe("'it’’s $a'")
    always(hostile, (text) => expect(readPowerShell(quotePowerShell(text))).toBe(text))
  })

  test('ARM takes no text for an expression', () => {
    expect(['[parameters(1)]', '[a] b'].map(quoteArm)).toEqual(['"[[parameters(1)]"', '"[a] b"'])
    fc.assert(
      fc.property(hostile, (text) => {
        const value = String(JSON.parse(quoteArm(text)))
        const isBracketed = value.startsWith('[') && value.endsWith(']')
        expect(isBracketed && !value.startsWith('[[')).toBe(false)
        expect(isBracketed ? value.slice(1) : value).toBe(text)
      }),
    )
  })

  test('YAML reads every text as that text and no other type', () => {
    expect(['web', 'true', '1e3', '2001-01-01', 'null', 'a: b', ''].map(quoteYaml)).toEqual([
      'web',
      '"true"',
      '"1e3"',
      '"2001-01-01"',
      '"null"',
      '"a: b"',
      '""',
    ])
    always(hostile, (text) => expect(parse(quoteYaml(text))).toBe(text))
  })

  test('an address on a kernel command line is one word', () => {
    expect(quoteKernelUrl('https://a.b/c d?e=${f}"é')).toBe('https://a.b/c%20d?e=%24%7Bf%7D%22%C3%A9')
    always(fc.string({ unit: 'grapheme' }), (text) => expect(quoteKernelUrl(text)).toMatch(/^[!#-~]*$/))
  })
})

/** What a shell makes of one word of bare characters, single quotes and backslashes. */
function readShellWord(word: string): string {
  let text = ''
  for (let at = 0; at < word.length; at++) {
    if (word[at] === '\\') {
      at += 1
      text += word[at] ?? ''
    } else if (word[at] === "'") {
      const end = word.indexOf("'", at + 1)
      text += word.slice(at + 1, end)
      at = end
    } else {
      text += word[at] ?? ''
    }
  }
  return text
}
