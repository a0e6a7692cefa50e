import { expect, test } from 'vitest'
import { yamlPath } from '../../report/path.ts'
import type { ReportEntry, ReportKind } from '../../report/report.ts'
import type { OutlineItem } from '../../yaml/edit/outline.ts'
import { worstByItem } from './worstByItem.ts'

const item = (start: number, end: number): OutlineItem => ({
  kind: 'file',
  label: undefined,
  detail: undefined,
  path: yamlPath(start),
  start,
  end,
  line: 1,
})

function problem(kind: ReportKind, offset: number): ReportEntry {
  const position = { line: 1, column: 1, offset }
  return { kind, code: 'a', message: 'a', path: yamlPath(), range: { start: position, end: position } }
}

test('an item has the worst problem that lies within it', () => {
  const [first, second, third] = [item(10, 20), item(22, 30), item(32, 40)]
  const problems = [problem('error', 12), problem('warning', 15), problem('warning', 25), problem('error', 5)]
  const worst = worstByItem([third, second, first], problems)
  expect([first, second, third].map((each) => worst.get(each))).toEqual(['error', 'warning', undefined])
})
