import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyEdits } from '../../yaml/edit/textEdit.ts'
import { readAssistDocument } from '../document.ts'
import { localReferences } from './localReferences.ts'
import { renameLocal } from './renameLocal.ts'

const source = `variant: flatcar
version: 1.1.0
passwd:
  users:
    - name: core
      ssh_authorized_keys_local: [keys/ada.pub, './keys//bob.pub']
storage:
  files:
    - path: /etc/caddy/Caddyfile
      contents:
        local: "caddy/Caddyfile"
    - contents: {local: ../out}
  trees:
    - local: site
      path: /srv/www
systemd:
  units:
    - name: a.service
      contents_local: units/a.service
`
const references = (text: string) => localReferences(readAssistDocument(text))

describe('localReferences', () => {
  it('finds every field that takes in local files, with what it becomes', () => {
    expect(references(source).map(({ path, takes, becomes, line }) => [path, takes, becomes, line])).toEqual([
      ['keys/ada.pub', 'file', 'core', 6],
      ['keys/bob.pub', 'file', 'core', 6],
      ['caddy/Caddyfile', 'file', '/etc/caddy/Caddyfile', 11],
      [undefined, 'file', undefined, 12],
      ['site', 'tree', '/srv/www', 14],
      ['units/a.service', 'file', 'a.service', 19],
    ])
  })

  it('reads a Container Linux Config', () => {
    const clc =
      'storage:\n  files:\n    - path: /a\n      filesystem: root\n      contents:\n        local: a.txt\nupdate: {}\n'
    expect(references(clc)).toMatchObject([{ path: 'a.txt', becomes: '/a', line: 6 }])
  })
})

describe('renameLocal', () => {
  const renamed = (from: string, to: string): string =>
    applyEdits(source, renameLocal(references(source), { from, to }))

  it('renames a file and keeps its quotes', () => {
    expect(renamed('caddy/Caddyfile', 'web/My "file"')).toBe(
      source.replace('"caddy/Caddyfile"', String.raw`"web/My \"file\""`),
    )
  })

  it('renames all that is in a directory', () => {
    expect(renamed('keys', 'people')).toBe(
      source.replace('keys/ada.pub', 'people/ada.pub').replace('./keys//bob.pub', 'people/bob.pub'),
    )
  })

  it('leaves what is called alike', () => {
    expect(renamed('sit', 'other')).toBe(source)
  })

  it('writes names such that they are read as they are', () => {
    const name = fc.string({ minLength: 1, unit: 'grapheme-ascii' }).filter((text) => !/[/]|^\.{1,2}$/.test(text))
    fc.assert(
      fc.property(name, (to) => {
        const paths = references(renamed('keys/ada.pub', to)).map(({ path }) => path)
        expect(paths[0]).toBe(to)
        expect(paths.slice(1)).toEqual(
          references(source)
            .slice(1)
            .map(({ path }) => path),
        )
      }),
    )
  })
})
