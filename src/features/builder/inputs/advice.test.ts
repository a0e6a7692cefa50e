import { expect, test } from 'vitest'
import { newestSpec } from '../../../assist/languageFields.ts'
import { fieldsOf, type ResolvedField } from '../../../spec/fieldsOf.ts'
import { adviceOf } from './advice.ts'

function fieldAt(...path: readonly string[]): ResolvedField {
  return path.reduce<ResolvedField>(
    (field, key) => {
      const group = field.kind === 'list' ? field.of : field
      const next = group.kind === 'group' ? group.fields.get(key) : undefined
      if (!next) throw new Error(`no field ${key}`)
      return next
    },
    fieldsOf(newestSpec('fcos')),
  )
}

const hash = fieldAt('storage', 'files', 'contents', 'verification', 'hash')
const path = fieldAt('storage', 'files', 'path')
const url = fieldAt('storage', 'files', 'contents', 'source')
const local = fieldAt('storage', 'files', 'contents', 'local')
const device = fieldAt('storage', 'disks', 'device')
const guid = fieldAt('storage', 'disks', 'partitions', 'type_guid')
const uid = fieldAt('passwd', 'users', 'uid')

test.each([
  [hash, `sha256-${'a'.repeat(60)}`, 'A sha256 sum has 64 hex digits, this one has 60.'],
  [hash, `sha256-${'a'.repeat(64)}`, undefined],
  [hash, 'md5-abc', 'Begin with sha512- or sha256-, then the sum in hex digits.'],
  [hash, 'sha512-xyz', 'A sum has the digits 0 to 9 and a to f only.'],
  [path, 'etc/hosts', 'Start the path with /.'],
  [path, '/etc//hosts', 'Remove double slashes, a slash at the end, and the parts . and ...'],
  [path, '/etc/hosts', undefined],
  [
    url,
    'example.org/x',
    'The address has to start with a scheme that this version can fetch: https, http, tftp, s3, data; gs from Ignition 3.2, arn from 3.4.',
  ],
  [url, 'https://example.org/x', undefined],
  [url, '${base}/x', undefined],
  [local, '/home/me/x', 'Write the path relative to the files directory, without / in front.'],
  [device, '/home', 'Devices are in /dev, such as /dev/vda or /dev/disk/by-id/….'],
  [guid, '0fc63daf', 'A GUID has 32 hex digits in groups of 8, 4, 4, 4 and 12.'],
  [uid, '1000', undefined],
  [uid, 'core', 'Write a whole number in digits.'],
  [uid, '', undefined],
])('$name: %s', (field, text, advice) => {
  expect(adviceOf(field, text)).toBe(advice)
})
