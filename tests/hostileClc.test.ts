import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { translate } from '../src/library/translate.ts'
import { readRecords, type ConformanceCase } from './fixtures/readRecords.ts'

const translateClc = (source: string, platform?: string): ReturnType<typeof translate> =>
  translate(source, { language: 'clc', ...(platform !== undefined && { platform }) })

const file = 'storage:\n  files:\n    - path: /a\n      mode: 0644\n'

describe('where ct crashes there is an error', () => {
  test.each([
    [
      'remote contents through an alias',
      `x: &a {url: "http://x"}\n${file}      contents: {remote: *a}\n`,
      'remote-through-alias',
    ],
    [
      'remote contents through a merge key',
      `x: &a {url: "http://x"}\n${file}      contents: {remote: {<<: *a}}\n`,
      'remote-through-alias',
    ],
    [
      'remote contents after an empty item',
      'storage:\n  files:\n    - ~\n    - {path: /a, mode: 0644, contents: {remote: {url: "http://x"}}}\n',
      'remote-through-alias',
    ],
    ['options of flannel 1.0.0', 'flannel: {version: 1.0.0, options: {a: b}}\n', 'flannel-options'],
  ])('%s', (_, source, code) => {
    const { output, error, report } = translateClc(source)
    expect([output, error]).toEqual([undefined, 'Failed to convert config'])
    expect(report.filter(({ kind }) => kind === 'error').map((entry) => entry.code)).toEqual([code])
    expect(report.every(({ range }) => range)).toBe(true)
  })
})

describe('hostile input gets an answer', () => {
  test.each([
    ['a flow sequence 100,000 deep', `x: ${'['.repeat(100_000)}`],
    ['block mappings 5,000 deep', Array.from({ length: 5000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
    ['merge keys 3,000 deep', `<<: ${'{<<: '.repeat(3000)}{a: b}${'}'.repeat(3000)}`],
    ['a lone surrogate', 'docker: {flags: ["\ud800"]}\n'],
    ['10,000 times the same key', 'a: b\n'.repeat(10_000)],
    ['a size of many digits', `storage: {disks: [{device: /a, partitions: [{size: ${'9'.repeat(10_000)}B}]}]}`],
    ['a window of many digits', `locksmith: {window_start: "1:00", window_length: ${'9'.repeat(10_000)}h}`],
    ['10,000 braces', `etcd: {name: "${'{}'.repeat(5000)}"}`],
    ['an anchor that contains itself', 'systemd: &a {units: [*a]}'],
  ])('%s', (_, source) => {
    const { output, error } = translateClc(source, 'custom')
    expect(output === undefined).toBe(error !== undefined)
  })

  test.each(['__proto__', 'constructor', 'toString'])('%s is a key like any other', (key) => {
    const { output, report } = translateClc(`${key}: {a: b}\netcd: {${key}: x}\n`)
    expect(output).toBeDefined()
    expect(report.map(({ message }) => message)).toEqual([
      `Config has unrecognized key: ${key}`,
      `Config has unrecognized key: ${key}`,
    ])
  })

  test('an alias bomb in a field is refused', () => {
    const bomb = Array.from({ length: 6 }, (_, level) => `x${level + 1}: &a${level + 1} [${`*a${level},`.repeat(10)}]`)
    const { error } = translateClc(`x0: &a0 [x]\n${bomb.join('\n')}\ndocker: {flags: *a6}\n`)
    expect(error).toBe('Failed to parse config')
  })

  test('5 MB of text', () => {
    const item = '    - path: /opt/file\n      contents: {inline: some text}\n'
    const { output } = translateClc(`storage:\n  files:\n${item.repeat(Math.ceil(5_000_000 / item.length))}`)
    expect(output).toBeDefined()
  })
})

describe('no input throws', () => {
  test('whatever text it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const { output, error } = translateClc(text)
        expect(output === undefined).toBe(error !== undefined)
      }),
    )
  })

  const cases = readRecords<ConformanceCase>('clc.jsonl.gz')

  test('whatever is cut from or put into a config', () => {
    const edit = fc.tuple(
      fc.nat(),
      fc.nat(20),
      fc.constantFrom('', ' ', '\t', '\n', ':', '- ', '*a', '&a ', '"', '{', ']', '<<: ', '0', '}'),
    )
    fc.assert(
      fc.property(fc.integer({ min: 0, max: cases.length - 1 }), fc.array(edit, { maxLength: 4 }), (index, edits) => {
        const mutated = edits.reduce((text, [at, length, added]) => {
          const start = at % (text.length + 1)
          return text.slice(0, start) + added + text.slice(start + length)
        }, cases[index]?.input ?? '')
        const { output, error } = translateClc(mutated, cases[index]?.options?.platform)
        expect(output === undefined).toBe(error !== undefined)
      }),
      { numRuns: 2000 },
    )
  })
})
