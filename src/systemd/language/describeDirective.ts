import { choicesOf } from '../directives/choices.ts'
import type { Directive } from '../directives/directives.ts'
import type { ValueKind } from '../directives/directiveTable.ts'
import { defaultOf, meaningOf } from '../directives/meanings.ts'
import { sentenceOf } from '../directives/sentences.ts'
import type { UnitType } from '../unitType.ts'

/** What there is to say of a directive, in Markdown: where it belongs, what it does, its words, its manual page. */
export function describeDirective(type: UnitType, section: string, directive: Directive): readonly string[] {
  const { name, kind, manual } = directive
  const preset = manual.startsWith('systemd.') ? defaultOf(section, name) : undefined
  const head = `**${name}=** in [${section}] · ${kindWords[kind]}${preset === undefined ? '' : ` · default \`${preset}\``}`
  const sentence = kind === 'obsolete' ? OBSOLETE : sentenceOf(type, section, name)
  const parts = [head, sentence, choiceList(directive), manualLink(manual, `#${name}=`)]
  return parts.filter((part) => part !== undefined)
}

/** What a value is, in a word or two. */
export const kindWords: Readonly<Record<ValueKind, string>> = {
  boolean: 'yes or no',
  choice: 'word',
  span: 'time',
  calendar: 'calendar',
  bytes: 'size',
  number: 'number',
  mode: 'file mode',
  command: 'command',
  path: 'path',
  paths: 'paths',
  units: 'units',
  condition: 'condition',
  environment: 'variables',
  user: 'user or group',
  signal: 'signal',
  limit: 'limit',
  text: 'text',
  words: 'text',
  obsolete: 'obsolete',
}

const OBSOLETE = 'Kept for old files: it does nothing any more, or a newer setting does the same.'

function choiceList({ name, kind }: Directive): string | undefined {
  const choices = kind === 'choice' ? choicesOf(name) : undefined
  if (!choices) return undefined
  const meant = choices.words.map((word) => ({ word, meaning: meaningOf(name, word) }))
  if (meant.every(({ meaning }) => meaning === undefined)) return choices.words.map((word) => `\`${word}\``).join(' ')
  return meant.map(({ word, meaning }) => `- \`${word}\`${meaning === undefined ? '' : `: ${meaning}`}`).join('\n')
}

/** A link to a manual page, in Markdown. Podman's has no places for its settings. */
export function manualLink(manual: string, anchor = ''): string {
  const url = manual.startsWith('podman')
    ? 'https://docs.podman.io/en/latest/markdown/podman-systemd.unit.5.html'
    : `https://www.freedesktop.org/software/systemd/man/latest/${manual}.html${anchor}`
  return `[${manual}](${url})`
}
