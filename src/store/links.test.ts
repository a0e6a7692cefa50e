import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { yamlPath } from '../report/path.ts'
import { chooseLink, clickLink, hoverLink, leaveLink, linkOf, links, type Link } from './links.ts'
import { workspace } from './workspace.ts'

const mode: Link = { by: 'editor', path: yamlPath('storage', 'files', 0, 'mode') }
const unit: Link = { by: 'output', path: yamlPath('systemd', 'units', 0) }
const shown = (): Link | undefined => linkOf(links.getState())
const result = (isValid: boolean): void =>
  workspace.setState({ latest: { source: '', isValid, problems: [], spec: undefined } })

beforeEach(() => {
  vi.useFakeTimers()
  result(true)
})

afterEach(() => {
  chooseLink(undefined)
  vi.useRealTimers()
})

test('the pointer links once it rests for 80 ms, and leaves at once', () => {
  chooseLink(mode)
  hoverLink(unit)
  vi.advanceTimersByTime(79)
  expect(shown()).toBe(mode)
  vi.advanceTimersByTime(1)
  expect(shown()).toBe(unit)
  leaveLink()
  expect(shown()).toBe(mode)
})

test('a pointer that has left before it rested links nothing', () => {
  hoverLink(unit)
  leaveLink()
  vi.advanceTimersByTime(1000)
  expect(shown()).toBeUndefined()
})

test('a key press goes before the pointer', () => {
  hoverLink(unit)
  vi.advanceTimersByTime(80)
  chooseLink(mode)
  expect(shown()).toBe(mode)
})

test('only a click makes panes scroll', () => {
  const { clicks } = links.getState()
  chooseLink(mode)
  expect(links.getState().clicks).toBe(clicks)
  clickLink(unit)
  expect([shown(), links.getState().clicks]).toEqual([unit, clicks + 1])
})

test('nothing is linked while the result is stale', () => {
  chooseLink(mode)
  result(false)
  expect(shown()).toBeUndefined()
  chooseLink(mode)
  clickLink(unit)
  hoverLink(unit)
  vi.advanceTimersByTime(80)
  expect(shown()).toBeUndefined()
})
