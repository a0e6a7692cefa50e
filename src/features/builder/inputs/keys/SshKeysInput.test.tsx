// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { newestSpec } from '../../../../assist/languageFields.ts'
import { fieldsOf } from '../../../../spec/fieldsOf.ts'
import type { InputProps } from '../inputProps.ts'
import { ed25519, rsa3072 } from './exampleKeys.ts'
import { SshKeysInput } from './SshKeysInput.tsx'

const deletePlace = vi.hoisted(() => vi.fn<(path: readonly unknown[], label: string) => void>())
vi.mock('../../itemActions.ts', () => ({ deletePlace }))

const path = ['passwd', 'users', 0, 'ssh_authorized_keys']
const item = (text: string) => ({ kind: 'scalar', text, spelled: text }) as const
const insert = (index: number, value: string) => ({ kind: 'insert', path, index, value: { kind: 'text', value } })

function show(...keys: readonly string[]) {
  const onChange = vi.fn<InputProps['onChange']>()
  const value = keys.length > 0 ? ({ kind: 'list', items: keys.map(item) } as const) : undefined
  render(
    <SshKeysInput field={fieldsOf(newestSpec('fcos'))} path={path} value={value} problems={[]} onChange={onChange} />,
  )
  return onChange
}

const paste = (text: string) =>
  fireEvent.paste(screen.getByRole('textbox', { name: 'Add an SSH key' }), {
    clipboardData: { getData: () => text },
  })

afterEach(cleanup)

test('keys that are pasted are added at once, behind those that are there', () => {
  const onChange = show(ed25519)
  paste(`${rsa3072}\n# mine\n${ed25519.replace('mira', 'nora')}\n`)
  expect(onChange).toHaveBeenCalledExactlyOnceWith([insert(1, rsa3072)])
  expect(screen.getByRole('status').textContent).toBe('This key is in the list already.')
})

test('a private key is refused and says why', () => {
  const onChange = show()
  paste('-----BEGIN OPENSSH PRIVATE KEY-----')
  expect(onChange).not.toHaveBeenCalled()
  expect(screen.getByRole('status').textContent).toBe(
    'This is a private key. Keep it secret and paste the one from the .pub file.',
  )
})

test('a key is deleted from its row', () => {
  show(ed25519)
  fireEvent.click(screen.getByRole('button', { name: 'Remove the key of mira@laptop' }))
  expect(deletePlace).toHaveBeenCalledExactlyOnceWith([...path, 0], 'Key of mira@laptop')
})

test('a key that cannot be one is named in its row', () => {
  show('ssh-ed25519 AAAA...')
  expect(screen.getByRole('listitem').textContent).toContain('This is not an SSH key yet.')
})
