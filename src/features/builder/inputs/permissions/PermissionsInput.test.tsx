// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { fieldsOf } from '../../../../spec/fieldsOf.ts'
import { newestSpec } from '../../../../assist/languageFields.ts'
import type { InputProps } from '../inputProps.ts'
import { PermissionsInput } from './PermissionsInput.tsx'

const path = ['storage', 'files', 0, 'mode']

function show(spelled: string | undefined) {
  const onChange = vi.fn<InputProps['onChange']>()
  const value = spelled === undefined ? undefined : ({ kind: 'scalar', text: spelled, spelled } as const)
  render(
    <PermissionsInput
      field={fieldsOf(newestSpec('fcos'))}
      path={path}
      value={value}
      problems={[]}
      onChange={onChange}
    />,
  )
  return onChange
}

const written = (spelled: string) => [{ kind: 'set', path, value: { kind: 'word', spelled } }]

afterEach(cleanup)

test('a tick in the grid writes the mode as it is spelled', () => {
  const onChange = show('0644')
  fireEvent.click(screen.getByRole('checkbox', { name: 'Group may write' }))
  expect(onChange).toHaveBeenCalledExactlyOnceWith(written('0664'))
})

test('where nothing is written, the first tick starts from the usual mode', () => {
  const onChange = show(undefined)
  fireEvent.click(screen.getByRole('checkbox', { name: 'Owner may run' }))
  expect(onChange).toHaveBeenCalledExactlyOnceWith(written('0744'))
})

test('a decimal number by mistake is explained and mended with one press', () => {
  const onChange = show('755')
  expect(document.body.textContent).toContain(
    '755 without a leading zero is a decimal number, so the file gets mode 01363. You most likely mean 0755.',
  )
  fireEvent.click(screen.getByRole('button', { name: 'Change to 0755' }))
  expect(onChange).toHaveBeenCalledExactlyOnceWith(written('0755'))
})

test('what is no mode stays in the box', () => {
  const onChange = show('0644')
  const box = screen.getByRole('textbox', { name: 'Octal mode' })
  fireEvent.change(box, { target: { value: 'rw' } })
  expect(onChange).not.toHaveBeenCalled()
  expect(box).toHaveProperty('value', 'rw')
  expect(document.body.textContent).toContain('A mode has the digits 0 to 7, such as 0644.')
})

test('an emptied box takes the mode out', () => {
  const onChange = show('0644')
  fireEvent.change(screen.getByRole('textbox', { name: 'Octal mode' }), { target: { value: '' } })
  expect(onChange).toHaveBeenCalledExactlyOnceWith([{ kind: 'remove', path }])
})

test('ticks that follow each other quickly all count', () => {
  const onChange = show('0644')
  fireEvent.click(screen.getByRole('checkbox', { name: 'Group may write' }))
  fireEvent.click(screen.getByRole('checkbox', { name: 'Others may write' }))
  expect(onChange).toHaveBeenLastCalledWith(written('0666'))
})
