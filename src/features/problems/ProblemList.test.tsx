// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { yamlPath } from '../../report/path.ts'
import type { ReportEntry } from '../../report/report.ts'
import { ProblemList } from './ProblemList.tsx'

const start = { line: 23, column: 13, offset: 410 }
const problem: ReportEntry = {
  kind: 'warning',
  code: 'decimal-mode',
  message: 'unreasonable mode would be reasonable if specified in octal; remember to add a leading zero',
  path: yamlPath('storage', 'files', 1, 'mode'),
  range: { start, end: start },
  help: 'Write it with a leading zero.',
}

afterEach(cleanup)

test('a problem says what the reference says, what to do, and where', () => {
  render(<ProblemList problems={[problem]} onGo={() => undefined} />)
  const row = screen.getByRole('button')
  expect(row.textContent).toBe(
    'Unreasonable mode would be reasonable if specified in octal; remember to add a leading zero.' +
      'Write it with a leading zero.storage.files[1].modeline 23, column 13',
  )
  expect(screen.getByRole('img', { name: 'warning' })).toBeDefined()
})

test('a press goes to the place', () => {
  const onGo = vi.fn<(offset: number) => void>()
  render(<ProblemList problems={[problem]} onGo={onGo} />)
  screen.getByRole('button').click()
  expect(onGo).toHaveBeenCalledExactlyOnceWith(410)
})

test('no problems are said in words', () => {
  render(<ProblemList problems={[]} onGo={() => undefined} />)
  expect(screen.getByText(/No problems/)).toBeDefined()
})

test('of very many problems some are drawn, and more when asked', () => {
  render(<ProblemList problems={Array.from({ length: 600 }, () => problem)} onGo={() => undefined} />)
  expect(screen.getAllByRole('img', { name: 'warning' })).toHaveLength(25)
  fireEvent.click(screen.getByRole('button', { name: 'Show 25 more of 575' }))
  expect(screen.getAllByRole('img', { name: 'warning' })).toHaveLength(50)
})
