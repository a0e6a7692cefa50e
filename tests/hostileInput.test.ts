import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { translate } from '../src/translate/translate.ts'
import { readRecords, type ConformanceCase } from './fixtures/readRecords.ts'

const header = 'variant: flatcar\nversion: 1.1.0\n'

function bomb(levels: number): string {
  const lines = Array.from({ length: levels }, (_, level) => {
    const references = Array.from({ length: 10 }, () => `*a${level}`).join(', ')
    return `x${level + 1}: &a${level + 1} [${references}]`
  })
  return `${header}x0: &a0 [x]\n${lines.join('\n')}\n`
}

describe('hostile input gets an answer', () => {
  test.each([
    ['a flow sequence 100,000 deep', `${header}x: ${'['.repeat(100_000)}`],
    ['a flow mapping 100,000 deep', `${header}x: ${'{a: '.repeat(100_000)}`],
    ['block sequences 100,000 deep', `${header}x:\n${'- '.repeat(100_000)}y`],
    [
      'block mappings 5,000 deep',
      header + Array.from({ length: 5000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'),
    ],
    ['merge keys 3,000 deep', `${header}<<: ${'{<<: '.repeat(3000)}{a: b}${'}'.repeat(3000)}`],
    ['a lone surrogate', `${header}x: "\ud800"\n`],
    ['a NUL', `${header}x: a\0b\n`],
    ['nothing but a byte order mark', '\ufeff'],
    ['an embedded config 100,000 deep', `${header}ignition: {config: {merge: [{inline: '${'['.repeat(100_000)}'}]}}`],
    ['a unit of one long line', `${header}systemd: {units: [{name: a.service, contents: ${'a'.repeat(1_000_000)}}]}`],
    ['10,000 times the same key', `${header}${'a: b\n'.repeat(10_000)}`],
  ])('%s', (_, source) => {
    const { output, error } = translate(source)
    expect(output === undefined).toBe(error !== undefined)
  })

  test('an alias bomb in a key that nobody reads costs nothing', () => {
    expect(translate(bomb(20)).error).toBeUndefined()
  })

  test('an alias bomb in a field is refused', () => {
    const source = `${bomb(6)}storage: {filesystems: [{device: /dev/sda, options: *a6}]}\n`
    expect(translate(source).error).toBeDefined()
  })

  test('5 MB of text', () => {
    const file = '  - path: /opt/file\n    contents:\n      inline: |\n        some text\n'
    const { error } = translate(`${header}storage:\n  files:\n${file.repeat(Math.ceil(5_000_000 / file.length))}`)
    expect(error).toBe('config generated was invalid')
  })

  test.each(['__proto__', 'constructor', 'hasOwnProperty', 'toString'])('%s is a key like any other', (key) => {
    const { output, report } = translate(`${header}${key}: {a: b}\nsystemd: {${key}: x}\n`)
    expect(output).toBe('{"ignition":{"version":"3.4.0"}}')
    expect(report.map(({ message }) => message)).toEqual([`unused key ${key}`, `unused key ${key}`])
  })
})

describe('no input throws', () => {
  test('whatever text it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const { output, error } = translate(header + text)
        expect(output === undefined).toBe(error !== undefined)
      }),
    )
  })

  const cases = readRecords<ConformanceCase>('butane.jsonl.gz')

  test('whatever is cut from or put into a config', () => {
    const edit = fc.tuple(
      fc.nat(),
      fc.nat(20),
      fc.constantFrom('', ' ', '\t', '\n', ':', '- ', '*a', '&a ', '"', '{', ']', '<<: ', '0'),
    )
    fc.assert(
      fc.property(fc.integer({ min: 0, max: cases.length - 1 }), fc.array(edit, { maxLength: 4 }), (index, edits) => {
        const mutated = edits.reduce((text, [at, length, added]) => {
          const start = at % (text.length + 1)
          return text.slice(0, start) + added + text.slice(start + length)
        }, cases[index]?.input ?? '')
        const { output, error } = translate(mutated)
        expect(output === undefined).toBe(error !== undefined)
      }),
      { numRuns: 2000 },
    )
  })
})
