import { describe, expect, it } from 'vitest'
import { describeChange } from './describeChange.ts'
import { describeConfig } from './describeConfig.ts'

const base = `variant: flatcar
version: 1.0.0
storage:
  files:
    - path: /etc/caddy/Caddyfile
      mode: 0644
`
const change = (before: string, after: string, paths: readonly string[] = []) =>
  describeChange({ source: before, paths: [] }, { source: after, paths })

describe('describeChange', () => {
  it('names what came, went or changed', () => {
    const added = `${base}    - path: /opt/bin/notify-ready.sh\n      mode: 0755\n`
    expect(change(base, added)).toEqual({ words: 'Added notify-ready.sh', added: 2, removed: 0 })
    expect(change(added, base)).toEqual({ words: 'Removed notify-ready.sh', added: 0, removed: 2 })
    expect(change(base, base.replace('0644', '0600'))).toEqual({ words: 'Changed Caddyfile', added: 1, removed: 1 })
    expect(change(base, base.replace('1.0.0', '1.1.0')).words).toBe('Changed 1.0.0 to 1.1.0')
    expect(change(base, base.replace('caddy/Caddyfile', 'hosts')).words).toBe('Replaced Caddyfile by hosts')
    expect(change(base, `# About\n${base}`)).toEqual({ words: 'Changed line 1', added: 1, removed: 0 })
    expect(change(base, `${base}passwd:\n  users:\n    - name: a\n    - name: b\n    - name: c\n`).words).toBe(
      'Added a and 2 more items',
    )
  })

  it('names local files where the text is the same', () => {
    expect(change(base, base, ['bin/a.sh']).words).toBe('Added bin/a.sh')
    expect(change(base, base).words).toBe('Changed a local file')
  })

  it('says what a config makes', () => {
    expect(describeConfig(`${base}    - path: /b\npasswd:\n  users:\n    - name: a\n`)).toBe('1 user, 2 files')
    expect(describeConfig('not: yaml: at all')).toBe('')
  })
})
