import { expect, test } from 'vitest'
import { yamlPath } from './path.ts'
import type { ReportEntry } from './report.ts'
import { firstErrorOffset, staleReason } from './staleReason.ts'

const position = { line: 22, column: 4, offset: 310 }
const error: ReportEntry = {
  kind: 'error',
  code: 'a',
  message: 'path not absolute',
  path: yamlPath(),
  range: { start: position, end: position },
}
const warning: ReportEntry = { kind: 'warning', code: 'b', message: 'unused key', path: yamlPath() }

test('the first error is the reason, with its line', () => {
  expect(staleReason([warning, error])).toBe('Line 22: Path not absolute.')
  expect(staleReason([])).toBe('The YAML has an error.')
})

test('the way to the error leads to what has a place', () => {
  expect(firstErrorOffset([warning, error])).toBe(310)
  expect(firstErrorOffset([warning])).toBeUndefined()
})
