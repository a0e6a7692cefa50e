import { describe, expect, it } from 'vitest'
import { yamlPath } from '../../report/path.ts'
import { sshKeyOf } from './sshKey.ts'

const from = yamlPath('passwd')
const key = 'AAAAC3NzaC1lZDI1NTE5AAAAIOLGfuIK0EqX2FkjcYQ8NLEGzZrpP0yBYqRyZBQBa8J5'

describe('sshKeyOf', () => {
  // As ssh-keygen -l prints it for this key.
  const fingerprint = 'SHA256:issrs0SbMpJT9cVwt0KVOv2zHylrVzelrqvdQF2K1rI'

  it('reads type, fingerprint and comment', () => {
    expect(sshKeyOf({ text: `ssh-ed25519 ${key} mira@laptop`, from })).toEqual({
      type: 'ED25519',
      fingerprint,
      comment: 'mira@laptop',
      options: '',
      from,
    })
  })

  it('reads options before the key, with spaces in quotes', () => {
    const options = 'command="echo hello",no-pty'
    expect(sshKeyOf({ text: `${options} ssh-ed25519 ${key}`, from })).toMatchObject({
      options,
      fingerprint,
      comment: '',
    })
  })

  it.each([
    ['sk-ssh-ed25519@openssh.com', 'ED25519-SK'],
    ['ecdsa-sha2-nistp256', 'ECDSA'],
    ['ssh-rsa', 'RSA'],
    ['ssh-dss', 'DSA'],
  ])('calls %s %s', (type, name) => {
    expect(sshKeyOf({ text: `${type} ${key}`, from }).type).toBe(name)
  })

  it.each(['', 'hello', 'ssh-ed25519', '-----BEGIN OPENSSH PRIVATE KEY-----'])('knows that "%s" is no key', (text) => {
    expect(sshKeyOf({ text, from })).toMatchObject({ type: undefined, fingerprint: undefined })
  })
})
