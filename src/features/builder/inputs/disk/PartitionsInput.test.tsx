// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { newestSpec } from '../../../../assist/languageFields.ts'
import { fieldsOf, type ResolvedField } from '../../../../spec/fieldsOf.ts'
import { builderView } from '../../../../store/builderView.ts'
import { readForm } from '../../../../yaml/edit/formReading.ts'
import type { InputProps } from '../inputProps.ts'
import { PartitionsInput } from './PartitionsInput.tsx'

vi.mock('../../useForm.ts', () => ({ useForm: () => ({ Group: () => null, reading: readForm(source) }) }))
vi.mock('../../itemActions.ts', () => ({ deletePlace: () => undefined }))

const path = ['storage', 'disks', 0, 'partitions']
const source = `variant: fcos
version: 1.6.0
storage:
  disks:
    - device: /dev/vdb
      partitions:
        - label: pgdata
          number: 1
          size_mib: 32768
        - label: wal
          number: 2
          start_mib: 28672
          size_mib: 12288
        - label: backup
          number: 3
          start_mib: 45056
  filesystems:
    - device: /dev/vdb2
      format: xfs
      path: /srv/wal
`

function partitionsField(): ResolvedField {
  const storage = fieldsOf(newestSpec('fcos')).fields.get('storage')
  const disks = storage?.kind === 'group' ? storage.fields.get('disks') : undefined
  const found = disks?.kind === 'list' && disks.of.kind === 'group' ? disks.of.fields.get('partitions') : undefined
  if (!found) throw new Error('no partitions')
  return found
}

function show() {
  const onChange = vi.fn<InputProps['onChange']>()
  render(
    <PartitionsInput
      field={partitionsField()}
      path={path}
      value={readForm(source).valueAt(path)}
      problems={[]}
      onChange={onChange}
    />,
  )
  return onChange
}

const setMib = (index: number, key: string, mib: number) => ({
  kind: 'set',
  path: [...path, index, key],
  value: { kind: 'word', spelled: String(mib) },
})

afterEach(cleanup)

test('an edge is a slider: arrows move it by 1 GiB, with Shift by 64 MiB, and the other end stays', () => {
  const onChange = show()
  const edge = screen.getByRole('slider', { name: 'End of wal' })
  expect(edge.getAttribute('aria-valuetext')).toBe('40 GiB')
  fireEvent.keyDown(edge, { key: 'ArrowRight' })
  expect(onChange).toHaveBeenLastCalledWith([setMib(1, 'size_mib', 13 * 1024)])
  fireEvent.keyDown(edge, { key: 'ArrowRight', shiftKey: true })
  expect(onChange).toHaveBeenLastCalledWith([setMib(1, 'size_mib', 13 * 1024 + 64)])
})

test('End goes to the next edge', () => {
  const onChange = show()
  fireEvent.keyDown(screen.getByRole('slider', { name: 'End of wal' }), { key: 'End' })
  expect(onChange).toHaveBeenLastCalledWith([setMib(1, 'size_mib', 16 * 1024)])
})

test('an overlap is named in its row and mended there', () => {
  const onChange = show()
  expect(document.body.textContent).toContain('wal starts at 28 GiB, inside pgdata, which ends at 32 GiB.')
  fireEvent.click(screen.getByRole('button', { name: 'Start it at 32 GiB' }))
  expect(onChange).toHaveBeenLastCalledWith([
    setMib(1, 'start_mib', 32 * 1024 + 1),
    setMib(1, 'size_mib', 12 * 1024 - 1),
  ])
})

test('a size is typed in GiB and written in MiB', () => {
  const onChange = show()
  fireEvent.change(screen.getByRole('textbox', { name: 'Size of pgdata' }), { target: { value: '1.5' } })
  expect(onChange).toHaveBeenLastCalledWith([setMib(0, 'size_mib', 1536)])
})

test('a new partition gets the next number and a free name', () => {
  const onChange = show()
  fireEvent.click(screen.getByRole('button', { name: 'Add a partition' }))
  expect(onChange).toHaveBeenLastCalledWith([
    {
      kind: 'insert',
      path,
      index: 3,
      value: {
        kind: 'map',
        entries: [
          { key: 'label', value: { kind: 'text', value: 'data' } },
          { key: 'number', value: { kind: 'word', spelled: '4' } },
          { key: 'size_mib', value: { kind: 'word', spelled: '10240' } },
        ],
      },
    },
  ])
})

test('a partition leads to the filesystem on it', () => {
  show()
  fireEvent.click(screen.getByRole('button', { name: 'xfs, mounted at /srv/wal' }))
  expect(builderView.getState().open).toEqual(['storage', 'filesystems', 0])
})
