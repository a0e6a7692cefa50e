import { finalNewline } from '../../../report/catalogue/hints.ts'
import { group, groups, text } from '../../../translate/1-decode/group.ts'
import { inlineText, isTemplate } from '../inlineText.ts'
import type { LintRule } from '../rule.ts'

/** A file whose last line does not end, where programs expect that it does. systemd reads /etc/hostname either way. */
export const finalNewlineRule: LintRule = {
  code: 'final-newline',
  find: ({ config, rangeAt }) =>
    groups(group(config, 'storage'), 'files').flatMap((file) => {
      const path = text(file, 'path') ?? ''
      const contents = inlineText(file)
      if (!contents || !readsLines.test(path) || !/[^\n]$/.test(contents.text) || isTemplate(contents.text)) return []
      return [{ ...finalNewline(contents.path, path), range: rangeAt(contents.path) }]
    }),
}

const readsLines = /^\/etc\/sudoers(?:$|\.d\/)/
