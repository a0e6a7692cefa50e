import { expect, test } from 'vitest'
import type { FixableProblem } from '../../../../assist/fixes/fix.ts'
import { yamlPath } from '../../../../report/path.ts'
import { unitNotes } from './unitNotes.ts'

const unit = { kind: 'unit', type: 'service', unit: 'hello.service', isDropin: false } as const
const text = '[Unit]\nDescripton=Hello\n\n[Service]\nExecStart=/bin/true\nRestart=sometimes\n'

test('each line is named that systemd passes over', () => {
  expect(unitNotes(text, unit, [], []).map(({ line, problem }) => [line, problem.code])).toEqual([
    [2, 'unit-directive'],
    [6, 'unit-value'],
  ])
})

test('the fixes of the report come to the line they are about, and nothing is said twice', () => {
  const [first] = unitNotes(text, unit, [], [])
  if (!first) throw new Error('nothing found')
  const known: FixableProblem = { ...first.problem, fixes: [{ kind: 'a', title: 'Change to Description', edits: [] }] }
  const other: FixableProblem = { kind: 'error', code: 'other', message: 'else', path: yamlPath() }
  const notes = unitNotes(text, unit, [], [other, known])
  expect(notes.map(({ line, problem }) => [line, problem.fixes?.length ?? 0])).toEqual([
    [2, 1],
    [6, 0],
    [undefined, 0],
  ])
})

test('a mount that is called otherwise than its path is named', () => {
  const mount = { kind: 'unit', type: 'mount', unit: 'a.mount', isDropin: false } as const
  const notes = unitNotes('[Mount]\nWhat=/dev/vdb\nWhere=/var/lib/x\n', mount, [], [])
  expect(notes.map(({ line, problem }) => [line, problem.message])).toEqual([
    [3, 'a unit that mounts here is called var-lib-x.mount'],
  ])
})

test('what a drop-in brings is not missing', () => {
  const bare = '[Unit]\nDescription=Hello\n'
  expect(unitNotes(bare, unit, [], [])).toHaveLength(1)
  expect(unitNotes(bare, unit, ['[Service]\nExecStart=/bin/true\n'], [])).toEqual([])
})
