import { privateKeyAsPublic, privateKeyInText } from '../../../report/catalogue/hints.ts'
import { group, groups, pathOf, text, texts } from '../../../translate/1-decode/group.ts'
import { inlineText } from '../inlineText.ts'
import type { LintDocument } from '../lintDocument.ts'
import type { LintRule } from '../rule.ts'

/** A private key, readable to everyone who can read the config. */
export const privateKeyRule: LintRule = {
  code: 'private-key',
  find: (document) => [...asSshKeys(document), ...inTexts(document)],
}

const header = /-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY-----/

function asSshKeys({ config, rangeAt }: LintDocument) {
  return groups(group(config, 'passwd'), 'users').flatMap((user) =>
    texts(user, 'ssh_authorized_keys').flatMap((key, index) => {
      const path = pathOf(user, 'ssh_authorized_keys', index)
      return header.test(key) ? [{ ...privateKeyAsPublic(path), range: rangeAt(path) }] : []
    }),
  )
}

function inTexts({ config, rangeWithin }: LintDocument) {
  const files = groups(group(config, 'storage'), 'files').flatMap((file) => inlineText(file) ?? [])
  const units = groups(group(config, 'systemd'), 'units').flatMap((unit) => {
    const contents = text(unit, 'contents')
    return contents === undefined ? [] : [{ text: contents, path: pathOf(unit, 'contents') }]
  })
  return [...files, ...units].flatMap(({ text: contents, path }) => {
    const found = header.exec(contents)
    if (!found) return []
    const range = rangeWithin(path, contents, found.index, found.index + found[0].length)
    return [{ ...privateKeyInText(path), range }]
  })
}
