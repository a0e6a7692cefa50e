import { expect, test } from 'vitest'
import type { Settings } from '../store/settings.ts'
import { openPanes } from './openPanes.ts'

const isOpen = { isOpen: true }
const settings: Settings = {
  theme: 'system',
  output: 'pretty',
  panes: { builder: isOpen, editor: isOpen, result: isOpen, problems: isOpen },
}

test('a tab that stays beside the panes leaves them as the person has them', () => {
  const closed = { ...settings, panes: { ...settings.panes, builder: { isOpen: false } } }
  expect(openPanes(settings, 'wide')).toEqual({ builder: true, editor: true, result: true })
  expect(openPanes(closed, 'tablet')).toEqual({ builder: false, editor: true, result: true })
})

test('a tab that wants more room gets it, unless the person has taken it back', () => {
  const machine = { ...settings, resultTab: 'machine' } as const
  const deploy = { ...settings, resultTab: 'deploy' } as const
  expect(openPanes(machine, 'wide')).toEqual({ builder: false, editor: true, result: true })
  expect(openPanes(machine, 'tablet')).toEqual({ builder: false, editor: false, result: true })
  expect(openPanes(deploy, 'wide')).toEqual({ builder: false, editor: false, result: true })
  expect(openPanes({ ...deploy, isResultNarrow: true }, 'wide')).toEqual({ builder: true, editor: true, result: true })
})
