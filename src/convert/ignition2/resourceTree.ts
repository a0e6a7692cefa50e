import { parseUrl } from '../../ignition/check/parseUrl.ts'
import type { EmittedMap } from '../../ignition/emitted.ts'
import { mapAt, mapsAt, textAt } from '../../ignition/valueAt.ts'
import { schemeLost } from '../../report/catalogue/convert.ts'
import type { YamlEntry } from '../../yaml/write/yamlTree.ts'
import type { Converting } from './converting.ts'
import { copied, fromOf, listEntry, mapEntry, mapOf } from './entries.ts'

/** Something that is fetched, with its hash; undefined where Ignition 3 cannot fetch it. */
export function resourceEntries(resource: EmittedMap, { lose }: Converting): readonly YamlEntry[] | undefined {
  const url = textAt(resource, 'source') ?? ''
  if (parseUrl(url)?.scheme === 'oem') {
    lose((path) => schemeLost(path, url), resource.from)
    return undefined
  }
  const verification = mapAt(resource, 'verification')
  return [
    ...copied(resource, 'source compression'),
    ...headerEntries(resource),
    ...(verification ? mapEntry('verification', copied(verification, 'hash'), verification.from) : []),
  ]
}

function headerEntries(resource: EmittedMap): readonly YamlEntry[] {
  const headers = mapsAt(resource, 'httpHeaders').map((header) => ({
    value: mapOf(copied(header, 'name value')),
    from: header.from,
  }))
  return listEntry('http_headers', headers, fromOf(resource, 'httpHeaders'))
}
