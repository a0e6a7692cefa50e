import { list, map, scalar, type Emitted, type EmittedMap } from '../../ignition/emitted.ts'
import { parseUrl } from '../../ignition/check/parseUrl.ts'
import { quoteText } from '../../ignition/quoteText.ts'
import { unparsableUrl } from '../../report/catalogue/clc.ts'
import type { PathKey } from '../../report/path.ts'
import { group, groups, pathOf, text, type Group } from '../../translate/1-decode/group.ts'
import { nodeAt } from '../place.ts'
import type { Conversion } from './conversion.ts'
import { copyFields } from './copyFields.ts'
import { shapeAt } from './shapes.ts'
import { convertVerification } from './verification.ts'

/** The section `ignition`. */
export function convertIgnition(config: Group, conversion: Conversion): EmittedMap {
  const section = group(config, 'ignition') ?? config
  const timeouts = group(section, 'timeouts')
  const tls = group(group(section, 'security'), 'tls')
  const authorities = groups(tls, 'certificate_authorities').map((authority) => reference(authority))
  return map(section.path, [
    ['config', convertReferences(section, conversion)],
    [
      'security',
      map(pathOf(section, 'security'), [
        ['tls', map(tls?.path ?? section.path, listOf('certificateAuthorities', tls, authorities))],
      ]),
    ],
    [
      'timeouts',
      map(
        timeouts?.path ?? section.path,
        timeouts ? copyFields(timeouts, shapeAt('ignition', 'timeouts'), 'http_response_headers http_total') : [],
      ),
    ],
    ['version', scalar(config.path, '2.3.0')],
  ])
}

function convertReferences(section: Group, conversion: Conversion): EmittedMap {
  const config = group(section, 'config')
  const appended = groups(config, 'append')
  const replace = group(config, 'replace')
  appended.forEach((item, index) => checkSource(item, ['append', index], conversion))
  if (replace) checkSource(replace, ['replace'], conversion)
  return map(config?.path ?? section.path, [
    ...listOf('append', config, appended.map(reference)),
    ...(replace ? [['replace', reference(replace)] as const] : []),
  ])
}

const listOf = (
  key: string,
  parent: Group | undefined,
  items: readonly Emitted[],
): readonly (readonly [string, Emitted])[] => (parent && items.length > 0 ? [[key, list(parent.path, items)]] : [])

const reference = (written: Group): EmittedMap =>
  map(written.path, [
    ['source', scalar(pathOf(written, 'source'), text(written, 'source') ?? '')],
    ['verification', convertVerification(written, written)],
  ])

function checkSource(written: Group, keys: readonly PathKey[], { add, root }: Conversion): void {
  const url = text(written, 'source') ?? ''
  if (parseUrl(url)) return
  const node = nodeAt(root, 'ignition', 'config', ...keys, 'source')
  add((path) => unparsableUrl(path, quoteText(url)), pathOf(written, 'source'), node)
}
