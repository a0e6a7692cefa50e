import { describe, expect, it } from 'vitest'
import { yamlFlag, yamlMode, yamlText, type YamlTree } from '../write/yamlTree.ts'
import type { Position } from './change/position.ts'
import { changeText, inverseOf, type Change } from './change.ts'
import { applyEdits } from './textEdit.ts'

/** The text after changes, or why they cannot be made. */
function changed(source: string, ...changes: readonly Change[]): string {
  const result = changeText(source, changes)
  return result.kind === 'edits' ? applyEdits(source, result.edits) : result.reason
}

const map = (entries: Readonly<Record<string, YamlTree>>): YamlTree => ({
  kind: 'map',
  entries: Object.entries(entries).map(([key, value]) => ({ key, value })),
})

const set = (value: YamlTree, ...path: readonly (string | number)[]): Change => ({ kind: 'set', path, value })
const remove = (...path: readonly (string | number)[]): Change => ({ kind: 'remove', path })
const prune = (...path: readonly (string | number)[]): Change => ({ kind: 'remove', path, prune: true })
const move = (to: number, ...path: readonly (string | number)[]): Change => ({ kind: 'move', path, to })
const rename = (name: string, ...path: readonly (string | number)[]): Change => ({ kind: 'rename', path, name })
const copy = (...path: readonly (string | number)[]): Change => ({ kind: 'copy', path })
const insert = (value: YamlTree, index: number, ...path: readonly (string | number)[]): Change => ({
  kind: 'insert',
  path,
  index,
  value,
})

describe('set', () => {
  it('puts in what is missing on the way', () => {
    expect(changed('variant: flatcar # mine\n', set(yamlText('core'), 'passwd', 'users', 0, 'name'))).toBe(
      'variant: flatcar # mine\npasswd:\n  users:\n    - name: core\n',
    )
  })

  it('begins a text that has nothing, below its comments', () => {
    expect(changed('', set(yamlText('fcos'), 'variant'))).toBe('variant: fcos\n')
    expect(changed('# mine', set(yamlText('fcos'), 'variant'))).toBe('# mine\nvariant: fcos\n')
    expect(changed('---\n# mine\n...\n', set(yamlText('fcos'), 'variant'))).toBe('---\n# mine\nvariant: fcos\n...\n')
  })

  it('fills what is null or empty and keeps its comments', () => {
    expect(changed('a: # note\n  # below\nb: 1\n', set(yamlText('x'), 'a', 'c'))).toBe(
      'a: # note\n  c: x\n  # below\nb: 1\n',
    )
    expect(changed('a: ~ # note\n', set(yamlText('x'), 'a', 0))).toBe('a: # note\n  - x\n')
    expect(changed('a: {} # note\n', set(yamlText('x'), 'a', 'c'))).toBe('a: # note\n  c: x\n')
    expect(changed('a: [{}]\n', set(yamlText('x'), 'a', 0, 'c'))).toBe('a: [{c: x}]\n')
  })

  it('follows the indentation of the text', () => {
    const source = 'a:\n    b:\n    -   c: 1\n'
    const value = map({ d: yamlText('x'), e: { kind: 'list', items: [{ value: yamlText('z') }] } })
    expect(changed(source, insert(value, 1, 'a', 'b'))).toBe(`${source}    -   d: x\n        e:\n        - z\n`)
  })

  it('keeps the quotes of a text, and spells others so that they stay texts', () => {
    const source = `a: 'x'\nb: "x"\nc: x # c\n`
    expect(changed(source, ...['a', 'b', 'c'].map((key) => set(yamlText("it's"), key)))).toBe(
      `a: 'it''s'\nb: "it's"\nc: it's # c\n`,
    )
    const special = ['yes', '012', 'null', '1e3', 'a: b', 'a #b', '', '- a', '2024-01-01', '<<']
    for (const text of special) expect(changed('c: x # c\n', set(yamlText(text), 'c'))).toBe(`c: '${text}' # c\n`)
  })

  it('leaves a value that says the same already as it is spelled', () => {
    for (const source of ['a: 0644\n', "a: '0644'\n", 'a: "x"\n']) {
      const value = source.includes('"') ? yamlText('x') : source.includes("'") ? yamlText('0644') : yamlMode(0o644)
      expect(changeText(source, [set(value, 'a')])).toEqual({ kind: 'edits', edits: [] })
    }
  })

  it('changes only the lines of a block that are others', () => {
    const source = 'a: | # text\n     one\n     two\n     three\n\nb: 1\n'
    expect(changeText(source, [set(yamlText('one\n2\nthree\n'), 'a')])).toEqual({
      kind: 'edits',
      edits: [{ start: 26, end: 29, text: '2' }],
    })
    expect(changed(source, set(yamlText('  1'), 'a'))).toBe('a: |5- # text\n       1\n\nb: 1\n')
    expect(changed(source, set(yamlText('1\n\n'), 'a'))).toBe('a: |+ # text\n     1\n\nb: 1\n')
  })

  it('keeps the lines of a folded text', () => {
    const source = 'a: >-\n  one two\n  three\nb: 1\n'
    expect(changed(source, set(yamlText('one 2 three'), 'a'))).toBe('a: >-\n  one 2\n  three\nb: 1\n')
    expect(changed(source, set(yamlText('one\ntwo'), 'a'))).toBe('a: >-\n  one\n\n  two\nb: 1\n')
  })

  it('writes texts of several lines as blocks, and between brackets in quotes', () => {
    expect(changed('a: x # c\n', set(yamlText('1\n2\n'), 'a'))).toBe('a: | # c\n  1\n  2\n')
    expect(changed('a: {b: x} # c\n', set(yamlText('1\n2\n'), 'a', 'b'))).toBe('a: {b: "1\\n2\\n"} # c\n')
    expect(changed('- x # c\n', set(map({ a: yamlText('1'), b: yamlFlag(true) }), 0))).toBe(
      '- a: 1\n'.replace('1', "'1' # c") + '  b: true\n',
    )
  })

  it('refuses what is spelled as more than one value', () => {
    for (const spelled of ['1 # x', 'a: b', ' 1', '1\nb: 2', '"open']) {
      expect(changed('a: x\n', set({ kind: 'word', spelled }, 'a'))).toMatch(/^The way this is written leaves no room/)
    }
  })

  it('keeps an anchor that others refer to', () => {
    expect(changed('a: &x 1\nb: *x\n', set(yamlText('two'), 'a'))).toBe('a: &x two\nb: *x\n')
    expect(changed('a: &x 1\nb: *x\n', set(yamlText('two'), 'b'))).toBe('a: &x 1\nb: two\n')
    expect(changed('- &x 1\n- *x\n', set(map({ a: yamlText('b') }), 0))).toBe('- &x\n  a: b\n- *x\n')
  })

  it('sets off a new key where its neighbours are set off', () => {
    expect(changed('a:\n  b: 1\n\nc:\n  d: 2\n', set(yamlText('x'), 'e', 'f'))).toBe(
      'a:\n  b: 1\n\nc:\n  d: 2\n\ne:\n  f: x\n',
    )
  })

  it('puts a new key where it is asked to go', () => {
    const at = (position: Position): string =>
      changed('- a: 1 # one\n  b: 2\n', { kind: 'set', path: [0, 'c'], value: yamlText('x'), position })
    expect(at('first')).toBe('- c: x\n  a: 1 # one\n  b: 2\n')
    expect(at({ below: 'a' })).toBe('- a: 1 # one\n  c: x\n  b: 2\n')
    expect(at({ below: 'z' })).toBe('- a: 1 # one\n  b: 2\n  c: x\n')
  })

  it('ends lines as the text does', () => {
    expect(changed('a: 1\r\n', set(map({ c: yamlText('1\n2\n') }), 'b'))).toBe(
      'a: 1\r\nb:\r\n  c: |\r\n    1\r\n    2\r\n',
    )
  })

  it('ends a block at the end of the text before it goes on', () => {
    expect(changed('a: |\n  x', set(yamlFlag(true), 'b'))).toBe('a: |-\n  x\nb: true')
    expect(changed('a: 1', set(yamlText('x\ny\n'), 'b'))).toBe('a: 1\nb: |\n  x\n  y\n')
    expect(changed('a: |+\n  x\n\n', set(yamlFlag(true), 'b'))).toBe('a: |+\n  x\n\nb: true\n')
  })
})

describe('insert', () => {
  it('makes a list that is missing', () => {
    expect(changed('a: 1\n', insert(yamlText('x'), 5, 'b', 'c'))).toBe('a: 1\nb:\n  c:\n    - x\n')
    expect(changed('b: []\n', insert(yamlText('x'), 0, 'b'))).toBe('b:\n  - x\n')
  })

  it('puts items before, between and behind others', () => {
    const source = 'a:\n- 1 # one\n# two\n- 2\n'
    const at = (index: number): string => changed(source, insert(yamlText('x'), index, 'a'))
    expect(at(0)).toBe('a:\n- x\n- 1 # one\n# two\n- 2\n')
    expect(at(1)).toBe('a:\n- 1 # one\n- x\n# two\n- 2\n')
    expect(at(2)).toBe('a:\n- 1 # one\n# two\n- 2\n- x\n')
  })

  it('puts items between brackets, on lines of their own where the others have such', () => {
    expect(changed('a: [1, 2]\n', insert(yamlText('x, y'), 1, 'a'))).toBe("a: [1, 'x, y', 2]\n".replaceAll("'", '"'))
    const lines = 'a: [\n  1,\n  2 # two\n]\n'
    expect(changed(lines, insert(yamlText('x'), 2, 'a'))).toBe('a: [\n  1,\n  2, # two\n  x\n]\n')
  })
})

describe('remove', () => {
  const source = 'a:\n  # one\n  - b: 1 # first\n    # deeper\n\n  # two\n  - b: 2\n\nc: 3\n'

  it('takes the comments of an item along, and one of the empty lines around it', () => {
    expect(changed(source, remove('a', 0))).toBe('a:\n  # two\n  - b: 2\n\nc: 3\n')
    expect(changed(source, remove('a', 1))).toBe('a:\n  # one\n  - b: 1 # first\n    # deeper\n\nc: 3\n')
    expect(changed(source, remove('c'))).toBe(source.replace('\nc: 3\n', ''))
  })

  it('leaves brackets where nothing else is left, or takes what is empty along', () => {
    expect(changed('a: # x\n  b:\n    - 1\nc: 2\n', remove('a', 'b', 0))).toBe('a: # x\n  b: []\nc: 2\n')
    expect(changed('a: # x\n  b:\n    - 1\nc: 2\n', prune('a', 'b', 0))).toBe('c: 2\n')
    expect(changed('- a: 1\n', remove(0, 'a'))).toBe('- {}\n')
    expect(changed('# mine\na: 1\n\n# end\n', prune('a'))).toBe('# end\n')
  })

  it('keeps comments that stand for themselves', () => {
    expect(changed('a: 1\n\n# apart\n\nb: 2\nc: 3\n', remove('b'))).toBe('a: 1\n\n# apart\n\nc: 3\n')
    expect(changed('- a: 1\n\n  # apart\n\n  b: 2\n', remove(0, 'a'))).toBe('-\n\n  # apart\n\n  b: 2\n')
  })

  it('makes the next key the one behind the dash', () => {
    expect(changed('- a: 1 # x\n  # about b\n  b: 2\n', remove(0, 'a'))).toBe('- # about b\n  b: 2\n')
  })

  it('takes items out of brackets', () => {
    const each = [0, 1, 2].map((index) => changed('a: [ 1, 2, 3 ]\n', remove('a', index)))
    expect(each).toEqual(['a: [ 2, 3 ]\n', 'a: [ 1, 3 ]\n', 'a: [ 1, 2 ]\n'])
    expect(changed('a: {b: 1}\n', remove('a', 'b'))).toBe('a: {}\n')
    const lines = 'a: [\n  1, # one\n  2, # two\n  3 # three\n]\n'
    expect(changed(lines, remove('a', 1))).toBe('a: [\n  1, # one\n  3 # three\n]\n')
    expect(changed(lines, remove('a', 2))).toBe('a: [\n  1, # one\n  2 # two\n]\n')
  })

  it('does nothing where there is nothing', () => {
    expect(changeText(source, [remove('x', 'y')])).toEqual({ kind: 'edits', edits: [] })
  })

  it('refuses what others refer to', () => {
    expect(changed('a: &x 1\nb: *x\n', remove('a'))).toBe(
      'Another place of the text repeats what is here, as *x. Please make the change in the text.',
    )
  })
})

describe('move and rename', () => {
  it('moves items with their comments and leaves what separates them', () => {
    const source = 'a:\n  # one\n  - 1 # first\n\n  - 2\n  # three\n  - 3\n'
    expect(changed(source, move(0, 'a', 2))).toBe('a:\n  # three\n  - 3\n\n  # one\n  - 1 # first\n  - 2\n')
    expect(changed(source, move(1, 'a', 0))).toBe('a:\n  - 2\n\n  # one\n  - 1 # first\n  # three\n  - 3\n')
  })

  it('moves the last item of a text that does not end its last line', () => {
    expect(changed('- |\n  a\n- |\n  b', move(0, 1))).toBe('- |-\n  b\n- |\n  a\n')
    expect(changed('- 1\n- 2', move(0, 1))).toBe('- 2\n- 1')
  })

  it('renames a key and keeps its quotes', () => {
    expect(changed('"a": 1 # x\n', rename('b', 'a'))).toBe('"b": 1 # x\n')
    expect(changed('a: {b: 1}\n', rename('yes', 'a', 'b'))).toBe("a: {'yes': 1}\n")
  })

  it('refuses a name that is taken', () => {
    expect(changed('a: 1\nb: 2\n', rename('b', 'a'))).toBe('There is a key “b” already.')
  })
})

describe('a text that is broken somewhere', () => {
  const source = 'a:\n  - b: "open\n    c: 1\n  - b: 2\nwords\nd: 3\n'

  it('can be changed elsewhere', () => {
    expect(changed(source, set(yamlText('x'), 'a', 1, 'b'))).toBe(source.replace('b: 2', 'b: x'))
    expect(changed(source, set(yamlText('x'), 'a', 0, 'c'))).toBe(source.replace('c: 1', 'c: x'))
    expect(changed(source, set(yamlText('x'), 'd'))).toBe(source.replace('d: 3', 'd: x'))
    expect(changed(source, move(0, 'a', 1))).toBe('a:\n  - b: 2\n  - b: "open\n    c: 1\nwords\nd: 3\n')
  })

  it('refuses to change the broken part, and to put in what it may have', () => {
    const reason = /^Line 2 cannot be read: .* Please mend it in the text first\.$/
    expect(changed(source, set(yamlText('x'), 'a', 0, 'b'))).toMatch(reason)
    expect(changed(source, set(yamlText('x'), 'a'))).toMatch(reason)
    expect(changed(source, set(yamlText('x'), 'words'))).toMatch(/^Line 5 cannot be read/)
  })

  it('lets the item be removed that is broken', () => {
    expect(changed(source, remove('a', 0))).toBe('a:\n  - b: 2\nwords\nd: 3\n')
  })

  it('refuses everything where nothing is certain', () => {
    expect(changed('{a: b', set(yamlText('x'), 'a'))).toMatch(/cannot be read/)
  })
})

describe('several changes', () => {
  it('are made in turn, as edits of what they touch alone', () => {
    const source = 'a: 1\nb: 2\nc: 3\n'
    const result = changeText(source, [set(yamlFlag(true), 'a'), set(yamlFlag(false), 'c'), rename('d', 'c')])
    expect(result).toEqual({
      kind: 'edits',
      edits: [
        { start: 3, end: 4, text: 'true' },
        { start: 10, end: 11, text: 'd' },
        { start: 13, end: 14, text: 'false' },
      ],
    })
  })

  it('are all refused if one is', () => {
    const refused = changeText('a: 1\n', [set(yamlFlag(true), 'a'), set(yamlFlag(true), 'a', 'b')])
    expect(refused).toEqual({
      kind: 'refused',
      reason: 'There is a single value where something with parts would have to be.',
    })
  })

  it('have edits that lead back', () => {
    const source = 'a: 1\nb: 2\nc: 3\n'
    const edits = [
      { start: 10, end: 15, text: '' },
      { start: 0, end: 0, text: 'x: 0\n' },
    ]
    expect(applyEdits(applyEdits(source, edits), inverseOf(source, edits))).toBe(source)
  })
})

describe('copy', () => {
  it('keeps the comments in an item and the way it is written, not those above it', () => {
    const item = '    - path: /a # mine\n      # said of the mode\n      mode: 0644\n'
    const source = `storage:\n  files:\n    # above\n${item}    - path: /b\n`
    expect(changed(source, copy('storage', 'files', 0))).toBe(source.replace(item, item + item))
    expect(changed('a: [{b: 1}, {c: "2"}] # c\n', copy('a', 1))).toBe('a: [{b: 1}, {c: "2"}, {c: "2"}] # c\n')
    expect(changed('a:\n  - b: |\n      x', copy('a', 0))).toBe('a:\n  - b: |-\n      x\n  - b: |\n      x')
  })

  it('leaves aliases what they are, and does not say an anchor twice', () => {
    const source = 'a:\n  - b: &one {c: 1}\n    d: *one\n  - *one\ne: *one\n'
    expect(changed(source, copy('a', 0))).toBe(
      'a:\n  - b: &one {c: 1}\n    d: *one\n  - b: {c: 1}\n    d: *one\n  - *one\ne: *one\n',
    )
    expect(changed(source, copy('a', 1))).toBe('a:\n  - b: &one {c: 1}\n    d: *one\n  - *one\n  - *one\ne: *one\n')
    expect(changed('a:\n  - &x !!map\n    b: &y 1\n', copy('a', 0))).toMatch(/^a:\n {2}- &x !!map\n {4}b: &y 1\n {2}- /)
  })

  it('can be given another name at once, and is refused where it cannot be read', () => {
    expect(changed('a:\n  - b: x # c\n', copy('a', 0), set(yamlText('z'), 'a', 1, 'b'))).toBe(
      'a:\n  - b: x # c\n  - b: z # c\n',
    )
    expect(changed('a:\n  - b: "x\n  - c: y\nd: 1\n', copy('a', 0))).toMatch(/cannot be read|no item/)
    expect(changed('a: 1\n', copy('a'))).toBe('There is no item here to be copied.')
  })
})
