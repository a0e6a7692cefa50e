import { expect, test } from 'vitest'
import type { Change } from '../../ignition/compare/compareConfigs.ts'
import { fieldTitle, hasLines, summaryOf } from './changeWords.ts'

const change = (subject: Change['subject'], kind: Change['kind']): Change => ({ subject, kind, name: 'x', fields: [] })

test('a comparison is told in one sentence', () => {
  expect(summaryOf([])).toBe('Nothing changes on the machine.')
  expect(summaryOf([change('file', 'added'), change('directory', 'changed'), change('file', 'added')])).toBe(
    '2 files added, 1 directory changed.',
  )
  expect(summaryOf([change('directory', 'removed'), change('directory', 'removed')])).toBe('2 directories removed.')
})

test('a value of a list is told beside the name of the list', () => {
  expect(fieldTitle({ name: 'groups[docker]', before: undefined, after: 'docker' })).toBe('groups')
  expect(fieldTitle({ name: 'dropins[10.conf].contents', before: 'a', after: 'b' })).toBe('dropins[10.conf].contents')
})

test('only a text of several lines is compared line by line', () => {
  expect(hasLines({ name: 'contents', before: 'a\nb', after: undefined })).toBe(true)
  expect(hasLines({ name: 'mode', before: '0644', after: '0755' })).toBe(false)
})
