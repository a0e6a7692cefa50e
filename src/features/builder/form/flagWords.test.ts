import { expect, test } from 'vitest'
import { newestSpec } from '../../../assist/languageFields.ts'
import { fieldsOf, type ResolvedScalar } from '../../../spec/fieldsOf.ts'
import { flagWords } from './flagWords.ts'

function unitField(name: string): ResolvedScalar {
  const systemd = fieldsOf(newestSpec('fcos')).fields.get('systemd')
  const units = systemd?.kind === 'group' ? systemd.fields.get('units') : undefined
  const field = units?.kind === 'list' && units.of.kind === 'group' ? units.of.fields.get(name) : undefined
  if (field?.kind !== 'flag') throw new Error(`no flag ${name}`)
  return field
}

test('a flag says what it comes to', () => {
  expect(flagWords(unitField('enabled'), true)).toBe('Starts at boot')
  expect(flagWords(unitField('enabled'), false)).toBe('Does not start at boot')
})

test('what is not written is as usual, where there is something usual', () => {
  expect(flagWords(unitField('enabled'), undefined)).toBe('Not set')
  expect(flagWords(unitField('mask'), undefined)).toBe('May start, as usual')
})
