import { describe, expect, it } from 'vitest'
import { readSketch } from '../../yaml/sketch/readSketch.ts'
import { highlight } from './highlight.ts'

/** The coloured parts of a source, without those of plain text. */
function parts(source: string): readonly string[] {
  return highlight(readSketch(source))
    .filter(({ kind }) => kind !== 'text')
    .map(({ kind, start, end }) => `${kind}: ${source.slice(start, end).trim()}`)
}

const file = (path: string, text: string): string =>
  `storage:\n  files:\n    - path: ${path}\n      contents:\n        inline: |\n${text.replaceAll(/^(?=.)/gm, '          ')}\n`

describe('highlight', () => {
  it('colours units, also in quotes and in a broken text', () => {
    const source = `systemd:
  units:
    - name: a.service
      contents: |
        # why
        [Service]
        ExecStart=/bin/a \\
          --name %n \${HOME}
    - contents: "[Unit]\\nAfter=b.service"
      name: b.service
    - name: [
`
    expect(parts(source)).toEqual([
      'comment: # why',
      'section: [Service]',
      'key: ExecStart',
      'variable: %n',
      'variable: ${HOME}',
      'section: [Unit]',
      'key: After',
    ])
  })

  it.each([
    [
      '/a.sh',
      'if [ "$A" ]; then # why\n  B=1 echo ${B} --in-place \'x\'\nfi',
      [
        'keyword: if',
        'string: "$A"',
        'keyword: then',
        'comment: # why',
        'variable: B',
        'variable: ${B}',
        "string: 'x'",
        'keyword: fi',
      ],
    ],
    ['/a.json', '{"a": ["b", -1.5e3, true]}', ['key: "a"', 'string: "b"', 'number: -1.5e3', 'keyword: true']],
    [
      '/a.toml',
      '# why\n[a."b"]\nc = "d" # e\nf = [1, true]\n',
      [
        'comment: # why',
        'section: [a."b"]',
        'key: c',
        'string: "d"',
        'comment: # e',
        'key: f',
        'number: 1',
        'keyword: true',
      ],
    ],
    ['/a.ini', '; why\n[a]\nb.c = d ${e}\n', ['comment: ; why', 'section: [a]', 'key: b.c', 'variable: ${e}']],
    [
      '/a.yaml',
      '---\na: 1 # why\n- b: "c"\n  d: {e: true}\n',
      [
        'section: ---',
        'key: a',
        'number: 1',
        'comment: # why',
        'key: b',
        'string: "c"',
        'key: d',
        'key: e',
        'keyword: true',
      ],
    ],
    ['/etc/hosts', '127.0.0.1 localhost # why\n', []],
  ])('colours %s', (path, text, expected) => {
    expect(parts(file(path, text))).toEqual(expected)
  })

  it('marks the whole of each text first', () => {
    const source = file('/a.ini', 'a = b\n')
    expect(highlight(readSketch(source)).map(({ kind, start, end }) => [kind, source.slice(start, end)])).toEqual([
      ['text', 'a = b\n\n'],
      ['key', 'a'],
    ])
  })
})
