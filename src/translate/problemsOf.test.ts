import { describe, expect, it } from 'vitest'
import { translateClc } from '../clc/translateClc.ts'
import { translate } from '../translate/translate.ts'
import { readText } from '../yaml/read/reading.ts'
import { problemsOf } from './problemsOf.ts'

const problems = (source: string): readonly unknown[] =>
  problemsOf(readText(source), translate(source)).map(({ kind, message, range }) => [
    kind,
    message,
    range?.start.line,
    range?.start.column,
  ])

describe('problemsOf', () => {
  it('places a value of a wrong type on its line', () => {
    const source = 'variant: flatcar\nversion: 1.1.0\nstorage:\n  files:\n    - path: [a]\n    - mode: x\n'
    expect(problems(source)).toEqual([
      ['error', 'cannot unmarshal !!seq into string', 5, 7],
      ['error', 'cannot unmarshal !!str `x` into int', 6, 7],
    ])
  })

  it('places a syntax error where the reader stopped', () => {
    expect(problems('variant: flatcar\nversion: "1.1.0\n')).toMatchObject([
      ['error', expect.any(String), expect.any(Number), 1],
    ])
  })

  it('places what cannot be read of a Container Linux Config on its line', () => {
    const source = 'systemd:\n  units: x\n'
    const found = problemsOf(readText(source), translateClc(source))
    expect(found.map(({ message, range }) => [message, range?.start.line])).toEqual([
      ['cannot unmarshal !!str `x` into []types.SystemdUnit', 2],
    ])
  })

  it.each([
    [
      'a key that stands twice',
      'variant: flatcar\nversion: 1.1.0\nstorage: {}\nstorage: {}\n',
      'repeated-key',
      'A key stands once',
    ],
    [
      'a tab before the text',
      'variant: flatcar\nversion: 1.1.0\nstorage:\n\tfiles: []\n',
      'syntax',
      'A tab stands before',
    ],
    ['another syntax error', 'variant: flatcar\nversion: "1.1.0\n', 'syntax', 'From here on the text is not YAML'],
    ['a text without keys', 'hello\n', 'wrong-type', 'This is no config yet'],
    [
      'a variant that there is not',
      'variant: ubuntu\nversion: 1.0.0\n',
      'unknown-spec',
      'There are these variants: `fcos`',
    ],
    ['a version that there is not', 'variant: flatcar\nversion: 9.0.0\n', 'unknown-spec', 'A Butane config names'],
    [
      'a section with nothing in it',
      'variant: flatcar\nversion: 1.1.0\nsystemd:\n',
      'context-mismatch',
      'Nothing stands below',
    ],
    [
      'a section behind an alias',
      'variant: flatcar\nversion: 1.1.0\nstorage: &a {}\nsystemd: *a\n',
      'context-mismatch',
      'A group of keys',
    ],
  ])('helps with %s', (_, source, code, help) => {
    expect(problemsOf(readText(source), translate(source))).toMatchObject([
      { code, help: expect.stringMatching(`^${help}`) },
    ])
  })

  it('says on the first line that no spec is named', () => {
    expect(problems('passwd: {}\n')).toEqual([['error', 'error parsing variant; must be specified', 1, 1]])
  })
})
