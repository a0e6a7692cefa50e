import { expect, test } from 'vitest'
import { complete } from './complete/complete.ts'
import { readAssistDocument } from './document.ts'
import { hover } from './hover/hover.ts'

const completed = (source: string): readonly string[] =>
  complete(readAssistDocument(source), source.length).suggestions.map(({ label }) => label)

test('a Container Linux Config is completed from its own table', () => {
  expect(completed('docker: {}\nlocksmith:\n  window_')).toContain('window_start')
})

test('its fields offer the values that they take', () => {
  expect(completed('locksmith:\n  reboot_strategy: ')).toEqual(['reboot', 'etcd-lock', 'off'])
  expect(completed('update:\n  group: ')).toContain('stable')
  expect(completed('storage:\n  raid:\n    - level: ')).toContain('raid1')
  expect(completed('storage:\n  files:\n    - mode: ')).toContain('0644')
})

test('etcd has the options of the version that it names', () => {
  expect(completed('etcd:\n  version: 3.5.4\n  socket_')).toContain('socket_reuse_port')
  expect(completed('etcd:\n  version: 3.1.0\n  socket_')).not.toContain('socket_reuse_port')
})

test('its fields are described without the versions of Butane', () => {
  const source = 'update:\n  group: stable\n'
  expect(hover(readAssistDocument(source), source.indexOf('group'))?.parts.join('\n')).toContain('The channel')
})
