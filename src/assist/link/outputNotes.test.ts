import { expect, test } from 'vitest'
import { translate } from '../../translate/translate.ts'
import { indexLinks } from './linkIndex.ts'
import { outputNotes } from './outputNotes.ts'

const lines = 'one\n'.repeat(400)
const source = `storage:
  directories:
    - path: /d
      mode: 0755
  files:
    - path: /plain
      mode: 755
      contents:
        inline: "#!/bin/sh\\n"
    - path: /packed
      contents:
        inline: ${JSON.stringify(lines)}
    - path: /bytes
      contents:
        source: data:;base64,/wA=
    - path: /remote
      contents:
        source: https://example.org/x
systemd:
  units:
    - name: a.service
      contents: |
        [Unit]
`

function notesOf(header: string): readonly (readonly unknown[])[] {
  const whole = `${header}${source}`
  const { output = '', translations } = translate(whole, { pretty: true })
  return outputNotes(output, indexLinks({ source: whole, output, translations }).output).map((note) =>
    note.kind === 'mode' ? [note.octal, note.isOdd] : [note.content.form, note.content.text ?? note.content.bytes],
  )
}

test('modes are said in octal and contents are decoded, in JSON', () => {
  expect(notesOf('variant: fcos\nversion: 1.5.0\n')).toEqual([
    ['0755', false],
    ['data URL', '#!/bin/sh\n'],
    ['01363', true],
    ['gzip', lines],
    ['data URL', new Uint8Array([0xff, 0])],
    ['string', '[Unit]\n'],
  ])
})

test('they are said in a MachineConfig as well', () => {
  const labels = '  labels:\n    machineconfiguration.openshift.io/role: worker\n'
  const whole = `variant: openshift
version: 4.14.0
metadata:
  name: x
${labels}storage:
  files:
    - path: /a
      mode: 0600
      contents:
        inline: 'true'
`
  const { output = '', translations } = translate(whole)
  const { output: places } = indexLinks({ source: whole, output, translations })
  const said = outputNotes(output, places).map((note) => (note.kind === 'mode' ? note.octal : note.content.text))
  expect(said).toEqual(['true', '0600'])
})
