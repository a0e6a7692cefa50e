import { expect, it } from 'vitest'
import { yamlText } from '../write/yamlTree.ts'
import { changeText, type Change } from './change.ts'
import { applyEdits } from './textEdit.ts'

function changed(source: string, ...changes: readonly Change[]): string {
  const result = changeText(source, changes)
  return result.kind === 'edits' ? applyEdits(source, result.edits) : result.reason
}

it('puts in what is missing and takes out what is left empty', () => {
  const path = ['passwd', 'users', 0, 'name']
  const withUser = changed('variant: flatcar # mine\n', { kind: 'set', path, value: yamlText('core') })
  expect(withUser).toBe('variant: flatcar # mine\npasswd:\n  users:\n    - name: core\n')
  expect(changed(withUser, { kind: 'remove', path, prune: true })).toBe('variant: flatcar # mine\n')
})
