import { plainPassword } from '../../../report/catalogue/hints.ts'
import type { YamlPath } from '../../../report/path.ts'
import { group, groups, pathOf, text, type Group } from '../../../translate/1-decode/group.ts'
import { inlineText, isTemplate, type InlineText } from '../inlineText.ts'
import type { LintDocument } from '../lintDocument.ts'
import type { LintRule } from '../rule.ts'

/** A password in plain text: in a setting of a file, in the environment of a unit or a container, or behind `--password`. */
export const plainPasswordRule: LintRule = {
  code: 'plain-password',
  find: (document) => {
    const files = groups(group(document.config, 'storage'), 'files').flatMap((file) => inlineText(file) ?? [])
    return [...files, ...unitTexts(document.config)].flatMap((each) => findIn(document, each))
  },
}

function unitTexts(config: Group): readonly InlineText[] {
  return groups(group(config, 'systemd'), 'units').flatMap((unit) =>
    [unit, ...groups(unit, 'dropins')].flatMap((each) => {
      const contents = text(each, 'contents')
      return contents === undefined ? [] : [{ text: contents, path: pathOf(each, 'contents') }]
    }),
  )
}

function findIn({ rangeWithin }: LintDocument, { text: contents, path }: InlineText) {
  for (const pattern of patterns) {
    for (const match of contents.matchAll(pattern)) {
      const value = match.groups?.['value'] ?? ''
      if (!isSecret(value)) continue
      return [hint(path, match.index + match[0].lastIndexOf(value), value)]
    }
  }
  return []

  function hint(at: YamlPath, start: number, value: string) {
    return { ...plainPassword(at), range: rangeWithin(at, contents, start, start + value.length) }
  }
}

const NAME = String.raw`[\w.-]*(?:password|passwd|passphrase)`
const patterns: readonly RegExp[] = [
  // `password: value`, `db_password = "value"`, `"password": "value"`.
  new RegExp(
    String.raw`^[ \t]*(?:export[ \t]+)?["']?${NAME}["']?[ \t]*[:=][ \t]*(?<quote>["']?)(?<value>[^\s"',;#]+)\k<quote>[ \t]*[,;]?[ \t]*$`,
    'gim',
  ),
  // `Environment=DB_PASSWORD=value`, `docker run -e DB_PASSWORD=value`.
  new RegExp(
    String.raw`(?:^Environment=(?:.*?[ \t])?["']?|[ \t](?:-e|--env)[ =]["']?)${NAME}=(?<value>[^\s"'\\]+)`,
    'gim',
  ),
  // `--password value`, `--db-password=value`.
  /[ \t]--(?:[\w-]+-)?password[ =]["']?(?<value>[^\s"'\\]+)/gi,
]

/** Neither something that is filled in, nor a word that stands for none, nor a hash or the path of a file. */
const isSecret = (value: string): boolean => value.length >= 4 && !isTemplate(value) && !NO_SECRET.test(value)

const NO_SECRET =
  /^(?:[$<[{%*!/~@&(|>]|\.|(?:true|false|null|none|nil|yes|no|never|always|prompt|ask|required|sufficient|optional|files|compat|sha\d+|password|passwd)$|x{3,}|(?:your|my[_-]?passw|change|replace|insert|example|placeholder|todo|redacted|https?:|file:|env:|vault:))|-passwords?$|[.…]{3}|\(|\$/i
