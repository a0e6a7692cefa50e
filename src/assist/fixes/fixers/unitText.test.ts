import { describe, expect, it } from 'vitest'
import { applyEdits } from '../../../yaml/edit/textEdit.ts'
import { lintContents } from '../../contents/lintContents.ts'
import { withFixes } from '../withFixes.ts'

const unit = (name: string, ...lines: readonly string[]): string =>
  ['variant: flatcar', 'version: 1.1.0', 'systemd:', '  units:', `    - name: ${name}`, '      contents: |']
    .concat(lines.map((line) => `        ${line}`))
    .join('\n') + '\n'

/** The title of the first fix, and what it makes of the text. */
function mended(source: string): readonly unknown[] {
  const [fix] = withFixes(source, lintContents(source)).flatMap(({ fixes = [] }) => fixes)
  return [fix?.title, applyEdits(source, fix?.edits ?? [])]
}

describe('fixes in the text of units', () => {
  it.each([
    ['Change to Restart', ['[Service]', 'ExecStart=/a', 'Restrat=no'], ['[Service]', 'ExecStart=/a', 'Restart=no']],
    ['Change to Service', ['[service]', 'ExecStart=/a'], ['[Service]', 'ExecStart=/a']],
    [
      'Change to always',
      ['[Service]', 'ExecStart=/a', 'Restart=allways'],
      ['[Service]', 'ExecStart=/a', 'Restart=always'],
    ],
    ['Change to %%F', ['[Service]', 'ExecStart=/bin/date +%F'], ['[Service]', 'ExecStart=/bin/date +%%F']],
    ['Remove the blank', ['[Service]', 'ExecStart=/a \\ ', '  b=c'], ['[Service]', 'ExecStart=/a \\', '  b=c']],
    [
      'Move to [Unit]',
      ['[Unit]', 'Description=a', '[Service]', 'StartLimitBurst=1', 'StartLimitIntervalSec=1', 'ExecStart=/a'],
      ['[Unit]', 'StartLimitIntervalSec=1', 'Description=a', '[Service]', 'StartLimitBurst=1', 'ExecStart=/a'],
    ],
    [undefined, ['[Service]', 'ExecStart=a/b'], ['[Service]', 'ExecStart=a/b']],
  ])('%s', (title, before, after) => {
    expect(mended(unit('a.service', ...before))).toEqual([title, unit('a.service', ...after)])
  })

  it('renames a mount unit', () => {
    const lines = ['[Mount]', 'What=/dev/vdb', 'Where=/var/my-data']
    const name = 'var-my\\x2ddata.mount'
    expect(mended(unit('"data.mount"', ...lines))).toEqual([`Rename it to ${name}`, unit(name, ...lines)])
  })
})
