import { dropinInFiles, unitInFiles } from '../../../report/catalogue/hints.ts'
import { group, groups, pathOf, text, type Group } from '../../../translate/1-decode/group.ts'
import type { LintRule } from '../rule.ts'

/** A systemd unit that is written as a file, so that nothing checks, enables or masks it. */
export const unitInFilesRule: LintRule = {
  code: 'unit-in-files',
  find: ({ config, spec, rangeAt }) =>
    groups(group(config, 'storage'), 'files').flatMap((file) => {
      const [, name, dropin] = unitPath.exec(text(file, 'path') ?? '') ?? []
      if (name === undefined || !canMove(file, spec.layers.base)) return []
      const path = pathOf(file, 'path')
      return [{ ...(dropin === undefined ? unitInFiles(path) : dropinInFiles(path, name)), range: rangeAt(path) }]
    }),
}

const unitPath =
  /^\/etc\/systemd\/system\/([^/]+\.(?:service|socket|timer|path|mount|automount|swap|target|slice))(?:\.d\/([^/]+\.conf))?$/

// `systemd.units` takes text, and local files from the fifth version of the base on.
function canMove(file: Group, base: number): boolean {
  const contents = group(file, 'contents')
  if (file.fields.has('append')) return false
  return text(contents, 'inline') !== undefined || (text(contents, 'local') !== undefined && base >= 5)
}
