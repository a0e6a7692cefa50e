import { describe, expect, it } from 'vitest'
import { readAssistDocument } from '../document.ts'
import { hover } from './hover.ts'

const source = `variant: flatcar
version: 1.1.0
passwd:
  users:
    - name: core
      password_hash: $6$salt$sum
      ssh_authorized_keys:
        - ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJeOPNK5OlEY9YB9lcrhUmTbEyzTg2xN2sNH0g4wfvGc core@laptop
storage:
  files:
    - path: /etc/hosts
      overwrite: true
      mode: 0640
      contents:
        source: data:,a%60%60%60b
        verification:
          hash: sha256-abc
      append:
        - inline: |
            text
        - source: data:;base64,H4sIAAAAAAAC/8tIzcnJBwCGphA2BQAAAA==
systemd:
  units:
    - name: docker.service
`
const at = (text: string) => hover(readAssistDocument(source), source.indexOf(text) + 1)

describe('hover', () => {
  it('says everything of a key', () => {
    const start = source.indexOf('overwrite')
    expect(at('overwrite')).toEqual({
      start,
      end: start + 'overwrite'.length,
      parts: [
        [
          '**`overwrite`** true or false · default `false`',
          'Whether what stands at the path is deleted first. Needs `contents`.',
          '```yaml\noverwrite: true\n```',
          'Since flatcar 1.0.0 · Ignition `storage.files[].overwrite` · [Reference](#/reference/flatcar/1.1.0/storage.files.overwrite) · [Butane’s documentation](https://coreos.github.io/butane/config-flatcar-v1_1/)',
        ].join('\n\n'),
      ],
    })
  })

  it.each([
    [
      'a mode',
      '0640',
      '`rw-r-----` · octal `0640` · decimal `416`\n\nThe owner may read and write, the group read, everyone else nothing.',
    ],
    ['a data URL', 'data:,', 'Holds 5 bytes:\n\n````plaintext\na```b\n````'],
    ['a packed data URL', 'data:;base64', 'Holds 25 bytes, packed from 5:\n\n```plaintext\nhello\n```'],
    ['an SSH key', 'ssh-ed25519', '**ssh-ed25519** · `SHA256:8Wl/feTix4t9mY8NWbAOkUwqoyI9hmINtnG98JWSRTI`'],
    ['a checksum', 'sha256', 'A **SHA-256** checksum has 64 hexadecimal digits; this has 3 characters.'],
    ['a password hash', '$6$', 'Hash made with **SHA-512 crypt**.'],
    ['a variant', 'flatcar', '**Flatcar**'],
    ['a version', '1.1.0', 'Becomes Ignition **3.4.0**.'],
    ['a user of the image', 'core', 'The image brings this user.'],
    [
      'a unit of the image',
      'docker.service',
      'Docker; starts with its socket, or at boot where it is enabled. The image has this unit; it does not start by itself.',
    ],
  ])('says first what %s is', (_name, text, expected) => {
    expect(at(text)?.parts[0]).toBe(expected)
  })

  it('gives examples of lists and items', () => {
    expect(at('ssh_authorized_keys')?.parts[0]).toContain('```yaml\nssh_authorized_keys:\n  - ssh-ed25519 ')
    expect(at('ssh-ed25519')?.parts[1]).toContain('```yaml\n- ssh-ed25519 ')
  })

  it('says where the contents of a key go', () => {
    expect(at('inline')?.parts[0]).toContain('Ignition `storage.files[].append[].source`')
  })

  it('knows the key right below a block', () => {
    expect(hover(readAssistDocument(source), source.indexOf('systemd:'))?.parts[0]).toContain('**`systemd`** object')
  })

  it('says nothing in white space and of unknown keys', () => {
    expect(hover(readAssistDocument(source), source.indexOf('  users'))).toBeUndefined()
    expect(hover(readAssistDocument('a: b # c\n'), 0)).toBeUndefined()
    expect(hover(readAssistDocument(''), 0)).toBeUndefined()
  })
})
