import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { setSpec } from './setSpec.ts'
import { applyEdits } from './textEdit.ts'

const spec = { variant: 'flatcar', version: '1.1.0' }
const set = (source: string): string => applyEdits(source, setSpec(source, spec))

describe('setSpec', () => {
  it.each([
    [
      'replaces the version alone',
      'variant: flatcar\nversion: 1.0.0 # old\n',
      'variant: flatcar\nversion: 1.1.0 # old\n',
    ],
    ['keeps quotes', `variant: "fcos"\nversion: '1.5.0'\n`, `variant: "flatcar"\nversion: '1.1.0'\n`],
    ['fills an empty value', 'variant:\nversion: # later\n', 'variant: flatcar\nversion: 1.1.0 # later\n'],
    [
      'adds a version below the variant',
      'variant: fcos # c\npasswd: {}\n',
      'variant: flatcar # c\nversion: 1.1.0\npasswd: {}\n',
    ],
    ['adds a variant above the version', 'version: 1.1.0\n', 'variant: flatcar\nversion: 1.1.0\n'],
    [
      'adds both above the first key',
      '# mine\n\npasswd: {}\n',
      '# mine\n\nvariant: flatcar\nversion: 1.1.0\npasswd: {}\n',
    ],
    ['keeps the indent of the keys', '  passwd: {}\n', '  variant: flatcar\n  version: 1.1.0\n  passwd: {}\n'],
    ['stays behind the start of the document', '---\na: 1\n', '---\nvariant: flatcar\nversion: 1.1.0\na: 1\n'],
    ['fills an empty text', '', 'variant: flatcar\nversion: 1.1.0\n'],
    ['goes below a comment', '# mine', '# mine\nvariant: flatcar\nversion: 1.1.0\n'],
    ['works in flow style', '{a: 1, version: "1"}', '{variant: flatcar, a: 1, version: "1.1.0"}'],
    [
      'works beside a broken part',
      'version: 1.0.0\nstorage:\n\t- x: [\n',
      'variant: flatcar\nversion: 1.1.0\nstorage:\n\t- x: [\n',
    ],
    ['leaves a text that names the spec', 'version: 1.1.0\nvariant: flatcar', 'version: 1.1.0\nvariant: flatcar'],
  ])('%s', (_name, before, after) => {
    expect(set(before)).toBe(after)
  })

  it('answers with nothing where the text is nested too deeply', () => {
    expect(setSpec('['.repeat(100_000), spec)).toEqual([])
  })

  it('makes the text name the spec and keeps every other line', () => {
    const line = fc.constantFrom(
      '# note',
      '',
      'passwd: {users: []}',
      'storage:',
      '  files: []',
      'systemd: # units',
      '  units: []',
    )
    const header = fc.record({
      variant: fc.constantFrom('', 'variant: fcos', "variant: 'r4e'", 'variant:', 'variant: "fiot" # here'),
      version: fc.constantFrom('', 'version: 1.5.0', 'version: "1.0.0"', 'version:', 'version: 1.2.0-experimental # x'),
    })
    fc.assert(
      fc.property(fc.uniqueArray(line), header, fc.uniqueArray(line), (above, { variant, version }, below) => {
        const source = [...above, variant, version, ...below].filter((text) => !text.startsWith('  ')).join('\n')
        const edited = set(source)
        const value: unknown = parse(edited, { uniqueKeys: false })
        expect(value).toMatchObject(spec)
        const others = (text: string): string[] =>
          text.split('\n').filter((each) => each !== '' && !/^v(ariant|ersion):/.test(each))
        expect(others(edited)).toEqual(others(source))
      }),
    )
  })
})
