// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { newestSpec } from '../../../../assist/languageFields.ts'
import { fieldsOf, type ResolvedField } from '../../../../spec/fieldsOf.ts'
import { readForm } from '../../../../yaml/edit/formReading.ts'
import type { InputProps } from '../inputProps.ts'
import { ContentsInput } from './ContentsInput.tsx'

vi.mock('../useTextAt.ts', () => ({ useTextAt: () => '/a' }))

const path = ['storage', 'files', 0, 'contents']
const head = 'variant: fcos\nversion: 1.6.0\nstorage:\n  files:\n    - path: /a\n'

function contentsField(): ResolvedField {
  const storage = fieldsOf(newestSpec('fcos')).fields.get('storage')
  const files = storage?.kind === 'group' ? storage.fields.get('files') : undefined
  const contents = files?.kind === 'list' && files.of.kind === 'group' ? files.of.fields.get('contents') : undefined
  if (!contents) throw new Error('no contents')
  return contents
}

function show(contents: string) {
  const onChange = vi.fn<InputProps['onChange']>()
  const props = { field: contentsField(), path, problems: [], onChange }
  const at = (text: string) => <ContentsInput {...props} value={readForm(head + text).valueAt(path)} />
  const { rerender } = render(at(contents))
  return { onChange, become: (text: string) => rerender(at(text)) }
}

const way = (name: string) => screen.getByRole('radio', { name })

afterEach(cleanup)

test('to look at another way changes nothing until something is put in', () => {
  const { onChange } = show('      contents:\n        inline: hi\n')
  fireEvent.click(way('Local file'))
  expect(onChange).not.toHaveBeenCalled()
  expect(document.body.textContent).toContain('Still written here.')
  fireEvent.change(screen.getByRole('combobox', { name: 'Local file' }), { target: { value: 'a' } })
  expect(onChange).toHaveBeenCalledExactlyOnceWith([
    { kind: 'set', path: [...path, 'local'], value: { kind: 'text', value: 'a' } },
    { kind: 'remove', path: [...path, 'inline'] },
  ])
})

test('what was typed before comes back with its way', () => {
  const { onChange, become } = show('      contents:\n        inline: hi\n')
  fireEvent.click(way('Local file'))
  fireEvent.change(screen.getByRole('combobox', { name: 'Local file' }), { target: { value: 'a' } })
  become('      contents:\n        local: a\n')
  fireEvent.click(way('Written here'))
  expect(onChange).toHaveBeenLastCalledWith([
    { kind: 'set', path: [...path, 'inline'], value: { kind: 'text', value: 'hi' } },
    { kind: 'remove', path: [...path, 'local'] },
  ])
})

test('a data URL shows what it carries', () => {
  const { onChange } = show('      contents:\n        source: data:,hello%0A\n')
  expect(screen.getByRole('textbox', { name: 'What the data URL carries' })).toHaveProperty('value', 'hello')
  fireEvent.click(screen.getByRole('button', { name: 'Write it here as text' }))
  expect(onChange).toHaveBeenCalledExactlyOnceWith([
    { kind: 'set', path: [...path, 'inline'], value: { kind: 'text', value: 'hello\n' } },
    { kind: 'remove', path: [...path, 'source'] },
  ])
})

test('a checksum of a wrong length says so', () => {
  show('      contents:\n        source: https://example.org/a\n        verification:\n          hash: sha256-ab\n')
  expect(document.body.textContent).toContain('A sha256 sum has 64 hex digits, this one has 2.')
})
