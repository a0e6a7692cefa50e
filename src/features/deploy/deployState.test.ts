import { expect, test } from 'vitest'
import type { Deployment } from '../../store/deployment.ts'
import type { GoodResult, OpenDocument } from '../../store/workspace.ts'
import { snippetText } from '../../targets/snippet.ts'
import { deployStateOf } from './deployState.ts'

const good: GoodResult = {
  source: 'variant: flatcar\n',
  output: '{"ignition":{"version":"3.4.0"}}',
  spec: { variant: 'flatcar', version: '1.1.0' },
  translations: new Map(),
  time: 0,
}
const documentWith = (deployment?: Deployment): OpenDocument => ({
  id: 'a',
  name: 'Web server',
  source: 'variant: flatcar\n',
  ...(deployment && { deployment }),
})

test('there is nothing to show until a target is chosen, or while this page does not know it', () => {
  expect(deployStateOf(documentWith(), good)).toBeUndefined()
  expect(deployStateOf(documentWith({ target: 'moon' }), good)).toBeUndefined()
})

test('a config for OpenShift goes to OpenShift unless something else is chosen', () => {
  const cluster: GoodResult = { ...good, output: '# Generated', spec: { variant: 'openshift', version: '4.20.0' } }
  expect(deployStateOf(documentWith(), cluster)?.target.id).toBe('openshift')
  expect(deployStateOf(documentWith({ target: 'azure' }), cluster)).toMatchObject({
    target: { id: 'azure' },
    obstacle: expect.stringContaining('MachineConfig') as string,
  })
})

test('what a person has put into the blanks of a target is in its texts alone', () => {
  const values = { 'aws/region': 'eu-west-3', 'gcp/region': 'other' }
  const state = deployStateOf(documentWith({ target: 'aws', values }), good)
  const text = snippetText(state?.target.recipes(state.input)[0]?.text ?? [])
  expect(text).toContain('--region eu-west-3')
  expect(text).toContain('"Value":"web-server"')
  expect(state?.input.config).toBe(`${good.output}\n`)
})

test('an image whose Ignition is too old for the config says so', () => {
  const newer: GoodResult = { ...good, spec: { variant: 'flatcar', version: '1.2.0-experimental' } }
  expect(deployStateOf(documentWith({ target: 'azure' }), newer)?.bound?.isTaken).toBe(false)
  expect(deployStateOf(documentWith({ target: 'azure' }), good)?.bound?.isTaken).toBe(true)
})

test('a whole config is packed only where the machine unpacks it', () => {
  expect(deployStateOf(documentWith({ target: 'aws', isPacked: true }), good)?.input.isPacked).toBe(false)
  expect(deployStateOf(documentWith({ target: 'akamai', isPacked: true }), good)?.input.isPacked).toBe(true)
})
