import type { EmittedMap } from '../../ignition/emitted.ts'
import { mapAt, textAt } from '../../ignition/valueAt.ts'
import type { YamlEntry } from '../../yaml/write/yamlTree.ts'
import { carriedText } from '../ignition/foldContents.ts'
import type { Converting } from './converting.ts'
import { copied, fromOf, mapEntry, textEntry } from './entries.ts'
import { resourceEntries } from './resourceTree.ts'

/** What a config carries in data URLs as text where it is text; everything else as it is. */
export function carriedContents(contents: EmittedMap, converting: Converting): readonly YamlEntry[] | undefined {
  const source = textAt(contents, 'source') ?? ''
  const text =
    source === ''
      ? ''
      : carriedText({
          kind: 'object',
          members: ['source', 'compression'].map((key) => [
            key,
            { kind: 'string', value: textAt(contents, key) ?? '' },
          ]),
        })
  if (text === undefined) return resourceEntries(contents, converting)
  const verification = mapAt(contents, 'verification')
  return [
    textEntry('inline', text, fromOf(contents, 'source')),
    ...(verification ? mapEntry('verification', copied(verification, 'hash'), verification.from) : []),
  ]
}
