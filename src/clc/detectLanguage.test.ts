import { expect, test } from 'vitest'
import { readRecords, type ConformanceCase } from '../../tests/fixtures/readRecords.ts'
import { detectLanguage } from './detectLanguage.ts'

test.each([
  ['variant: flatcar\nversion: 1.1.0\nsystemd: {}\n', 'butane'],
  ['version: 1.1.0\nsystemd: {}\n', 'butane'],
  ['storage:\n  filesystems:\n    - with_mount_unit: true\n', 'butane'],
  ['kernel_arguments: {}\n', 'butane'],
  ['{"ignition": {"version": "2.3.0"}, "systemd": {}}', 'butane'],
  ['', 'butane'],
  ['hello', 'butane'],
  ['x:\n  etcd:\n', 'butane'],
  ['etcd:\n  version: 3.5.0\n', 'clc'],
  ['version: 0 # the only one\npasswd:\n  users: [\n', 'clc'],
  ['"systemd":\n  units: []\n', 'clc'],
])('%j is %s', (source, language) => {
  expect(detectLanguage(source)).toBe(language)
})

test('no recorded Butane config is taken for a CLC', () => {
  const accepted = readRecords<ConformanceCase>('butane.jsonl.gz').filter(({ ok }) => ok)
  const wrong = accepted.filter(({ input }) => detectLanguage(input) !== 'butane').map(({ id }) => id)
  expect(wrong.slice(0, 20)).toEqual([])
})
