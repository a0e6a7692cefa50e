import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { targets } from './targets.ts'
import { textToPaste } from './textToPaste.ts'

const config = '{"ignition":{"version":"3.4.0"}}\n'
const pastedInto = (id: string): string | undefined => {
  const target = targets.find((each) => each.id === id)
  return target && textToPaste(target, config)
}

test('what is pasted is packed where the field holds that', () => {
  expect(gunzipSync(Buffer.from(pastedInto('vmware') ?? '', 'base64')).toString()).toBe(config)
  expect([pastedInto('azure'), pastedInto('openstack')]).toEqual([config, config])
})
