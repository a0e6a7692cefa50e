import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { canBeBlock } from '../write/writeScalar.ts'
import { setContents, type NewContents } from './setContents.ts'
import { applyEdits } from './textEdit.ts'

const path = ['storage', 'files', 0, 'contents']
const remote: NewContents = { kind: 'remote', source: 'https://example.com/a', hash: 'sha512-00' }

function changed(source: string, contents: NewContents): string | undefined {
  const edits = setContents(source, path, contents)
  return edits && applyEdits(source, edits)
}

describe('setContents', () => {
  it('puts an address and a checksum in place of a text, and leaves all else', () => {
    const source = `storage:
  files:
    - path: /a # mine
      contents:
        # what it holds
        inline: |
          one

          two
        http_headers: [] # kept
      mode: 0644
`
    expect(changed(source, remote)).toBe(`storage:
  files:
    - path: /a # mine
      contents:
        # what it holds
        source: https://example.com/a
        verification:
          hash: sha512-00
        http_headers: [] # kept
      mode: 0644
`)
  })

  it('takes out how the old contents were packed and checked', () => {
    const source = `storage:
  files:
    - contents:
        compression: gzip
        source: data:;base64,H4s=
        verification:
          hash: sha512-ff`
    expect(changed(source, { kind: 'inline', text: 'a: b\n  c\n' })).toBe(`storage:
  files:
    - contents:
        inline: |
          a: b
            c
`)
  })

  it('writes packed contents as an address, and in quotes what YAML would misread', () => {
    const source = 'storage:\n  files:\n    - contents:\n        source: "data:,a"\n'
    expect(changed(source, { kind: 'packed', source: 'data:;base64,H4s=' })).toBe(
      'storage:\n  files:\n    - contents:\n        source: data:;base64,H4s=\n        compression: gzip\n',
    )
    expect(changed(source, { ...remote, source: 'https://e.x/a #b' })).toContain("source: 'https://e.x/a #b'\n")
  })

  it('keeps a flow mapping in flow', () => {
    const source = 'storage: {files: [{path: /a, contents: {inline: "x", http_headers: []}}]}\n'
    expect(changed(source, remote)).toBe(
      'storage: {files: [{path: /a, contents: {source: https://example.com/a, verification: {hash: sha512-00}, http_headers: []}}]}\n',
    )
  })

  it('has no edits where contents are shared or missing', () => {
    expect(changed('storage:\n  files:\n    - contents: *a\n', remote)).toBeUndefined()
    expect(changed('storage:\n  files: []\n', remote)).toBeUndefined()
  })

  it('writes every text that can stand in a block so that YAML reads the same', () => {
    const text = fc
      .array(fc.oneof(fc.constantFrom('\n', ' ', '\t', '# ', ': ', '- ', '|', 'é', '🙂', '\r', '"'), fc.string()))
      .map((parts) => parts.join(''))
    const source = 'storage:\n  files:\n    - contents:\n        inline: a\n      mode: 0644\n'
    fc.assert(
      fc.property(text.filter(canBeBlock), (wanted) => {
        const result = parse(changed(source, { kind: 'inline', text: wanted }) ?? '') as unknown
        expect(result).toEqual({ storage: { files: [{ contents: { inline: wanted }, mode: 644 }] } })
      }),
    )
  })
})
