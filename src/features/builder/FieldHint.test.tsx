// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { newestSpec } from '../../assist/languageFields.ts'
import type { FixableProblem } from '../../assist/fixes/fix.ts'
import { yamlPath } from '../../report/path.ts'
import { fieldsOf } from '../../spec/fieldsOf.ts'
import { FieldHint } from './FieldHint.tsx'

const field = fieldsOf(newestSpec('fcos')).fields.get('variant')
const problem: FixableProblem = { kind: 'error', code: 'wrong', message: 'it is wrong', path: yamlPath('variant') }

afterEach(cleanup)

test.each([
  ['what it is for', []],
  ['what is wrong with it', [problem]],
])('a field leads to its page in the reference beside %s', (_, problems) => {
  if (!field) throw new Error('no such field')
  render(<FieldHint id="hint" field={field} problems={problems} />)
  expect(screen.queryAllByText(/It is wrong/)).toHaveLength(problems.length)
  expect(screen.getByRole('link', { name: 'Reference of variant' }).getAttribute('href')).toContain('variant')
})
