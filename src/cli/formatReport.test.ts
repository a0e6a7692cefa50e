import { expect, test } from 'vitest'
import { yamlPath } from '../report/path.ts'
import type { ReportEntry } from '../report/report.ts'
import { formatReport } from './formatReport.ts'

const entry = (line: number, column: number): ReportEntry => ({
  kind: 'warning',
  code: 'unused-key',
  message: 'unused key b',
  path: yamlPath('b'),
  range: { start: { line, column, offset: 0 }, end: { line, column, offset: 0 } },
})
const source = new TextEncoder().encode('a: 1\nb: ünï\nc: 3\nd: 4\n')

test('an entry stands in a frame of the lines around it', () => {
  const text = formatReport([entry(2, 4)], source, { filename: '<stdin>', isColored: false, isRaw: false })
  expect(text).toBe(
    [
      'warning[$.b]:',
      '  --> <stdin>:2:4',
      '   |',
      ' 1 | a: 1',
      ' 2 | b: ünï',
      '   |    ^^^^^ unused key b',
      ' 3 | c: 3',
      ' 4 | d: 4',
      '   |',
      '',
    ].join('\n'),
  )
})

test('an entry whose place is not in the text is a line', () => {
  const text = formatReport([entry(9, 1)], source, { filename: 'x.bu', isColored: true, isRaw: false })
  expect(text).toBe('warning at $.b, line 9 col 1: unused key b\n')
})

test('raw reports are one line an entry', () => {
  const text = formatReport([entry(2, 4), entry(3, 1)], source, { filename: 'x.bu', isColored: false, isRaw: true })
  expect(text).toBe('warning at $.b, line 2 col 4: unused key b\nwarning at $.b, line 3 col 1: unused key b\n')
})

test('colours mark the kind, the arrow, the line numbers and the place', () => {
  const text = formatReport([entry(1, 1)], source, { filename: 'x.bu', isColored: true, isRaw: false })
  expect(text).toContain('\u001b[1;33mwarning\u001b[0m[$.b]:\n  \u001b[1;34m-->\u001b[0m x.bu:1:1\n')
  expect(text).toContain('\u001b[1;34m^^\u001b[0m unused key b')
})
