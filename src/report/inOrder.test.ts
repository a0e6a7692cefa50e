import { expect, test } from 'vitest'
import { inOrder } from './inOrder.ts'
import { yamlPath } from './path.ts'
import type { ReportEntry } from './report.ts'

const entry = (message: string, offset?: number): ReportEntry => {
  const place = offset === undefined ? undefined : { line: 1, column: offset + 1, offset }
  return {
    kind: 'error',
    code: 'x',
    message,
    path: yamlPath(),
    ...(place && { range: { start: place, end: place } }),
  }
}

test('what is further up comes first, at one place what was told first, and without a place before all', () => {
  const entries = [entry('c', 9), entry('a', 3), entry('b', 3), entry('whole')]
  expect(inOrder(entries).map(({ message }) => message)).toEqual(['whole', 'a', 'b', 'c'])
})
