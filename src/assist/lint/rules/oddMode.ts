import { oddMode } from '../../../report/catalogue/hints.ts'
import { group, groups, number, pathOf, type Group } from '../../../translate/1-decode/group.ts'
import { isTypicalMode } from '../../../translate/2-validate/isTypicalMode.ts'
import type { LintDocument } from '../lintDocument.ts'
import type { LintRule } from '../rule.ts'

/** A decimal mode with a zero put before it: `0420` for 420, which is 0644. */
export const oddModeRule: LintRule = {
  code: 'odd-mode',
  find: (document) => {
    const storage = group(document.config, 'storage')
    return [
      ...groups(storage, 'files').flatMap((file) => check(document, file, false)),
      ...groups(storage, 'directories').flatMap((directory) => check(document, directory, true)),
    ]
  },
}

function check({ rangeAt }: LintDocument, node: Group, isDirectory: boolean) {
  const mode = Number(number(node, 'mode') ?? 0)
  const meant = Number(mode.toString(8))
  if (isTypicalMode(mode, isDirectory) || meant > 0o7777 || !isTypicalMode(meant, isDirectory)) return []
  const path = pathOf(node, 'mode')
  return [{ ...oddMode(path, octal(mode), octal(meant)), range: rangeAt(path) }]
}

const octal = (mode: number): string => `0${mode.toString(8)}`
