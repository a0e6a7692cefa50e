import { remoteWithoutHash } from '../../../report/catalogue/hints.ts'
import { group, groups, pathOf, text } from '../../../translate/1-decode/group.ts'
import type { LintRule } from '../rule.ts'

/** A file that is fetched without checking what arrives. */
export const remoteWithoutHashRule: LintRule = {
  code: 'remote-without-hash',
  find: ({ config, rangeAt }) =>
    groups(group(config, 'storage'), 'files').flatMap((file) => {
      const contents = group(file, 'contents')
      const source = text(contents, 'source')
      if (!contents || source === undefined || !/^(?:https?|tftp):/.test(source)) return []
      if (text(group(contents, 'verification'), 'hash')) return []
      const path = pathOf(contents, 'source')
      return [{ ...remoteWithoutHash(path), range: rangeAt(path) }]
    }),
}
