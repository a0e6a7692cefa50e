import { expect, test } from 'vitest'
import { foreignText } from './foreignText.ts'

test.each([
  ['', 'Nothing written yet'],
  ['{"ignition": {"version": "3.4.0"}}', 'This is an Ignition config already'],
  ['apiVersion: machineconfiguration.openshift.io/v1\nkind: MachineConfig\n', 'This is a MachineConfig already'],
  ['#cloud-config\nusers: []\n', 'This is a cloud-config'],
  ['docker run -d nginx', 'This is a command that runs a container'],
  ['version: "3"\nservices:\n  web:\n    image: nginx\n', 'This is a Compose file'],
  ['variant: arch\nversion: 1.0.0\n', 'No spec has this name'],
  ['# mine\npasswd:\n  users: []\n', 'The text does not say what it is for'],
])('%j is told by what it looks like', (source, title) => {
  expect(foreignText(source)?.title).toBe(title)
})

test('of anything else nothing is said', () => {
  expect(foreignText('hello')).toBeUndefined()
})
