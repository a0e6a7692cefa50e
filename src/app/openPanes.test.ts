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
