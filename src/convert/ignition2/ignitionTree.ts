import { map, type EmittedMap } from '../../ignition/emitted.ts'
import { mapAt, mapsAt, textAt } from '../../ignition/valueAt.ts'
import { takenConfig } from '../../report/catalogue/convert.ts'
import type { YamlEntry, YamlItem } from '../../yaml/write/yamlTree.ts'
import type { Converting } from './converting.ts'
import { copied, fromOf, listEntry, mapEntry, mapOf } from './entries.ts'
import { resourceEntries } from './resourceTree.ts'

/** The section `ignition`. Configs that were appended are merged now. */
export function ignitionEntries(converting: Converting): readonly YamlEntry[] {
  const section = mapIn(converting.ignition, 'ignition')
  const [config, timeouts, security, proxy] = [
    mapIn(section, 'config'),
    mapIn(section, 'timeouts'),
    mapIn(section, 'security'),
    mapIn(section, 'proxy'),
  ]
  return mapEntry(
    'ignition',
    [
      ...mapEntry('config', configEntries(config, converting), config.from),
      ...mapEntry('timeouts', copied(timeouts, 'httpResponseHeaders httpTotal'), timeouts.from),
      ...mapEntry('security', tlsEntries(mapIn(security, 'tls'), converting), security.from),
      ...mapEntry('proxy', copied(proxy, 'httpProxy httpsProxy noProxy'), proxy.from),
    ],
    section.from,
  )
}

const mapIn = (parent: EmittedMap, key: string): EmittedMap => mapAt(parent, key) ?? map(parent.from, [])

function configEntries(config: EmittedMap, converting: Converting): readonly YamlEntry[] {
  const merged = mapsAt(config, 'append').flatMap((item) => configItem(item, converting))
  const replace = mapIn(config, 'replace')
  const replaced = replace.entries.size > 0 ? configItem(replace, converting).flatMap(entriesOf) : []
  return [...listEntry('merge', merged, fromOf(config, 'append')), ...mapEntry('replace', replaced, replace.from)]
}

function tlsEntries(tls: EmittedMap, converting: Converting): readonly YamlEntry[] {
  const authorities = mapsAt(tls, 'certificateAuthorities').flatMap((item) => resourceItem(item, converting))
  const from = fromOf(tls, 'certificateAuthorities')
  return mapEntry('tls', listEntry('certificate_authorities', authorities, from), tls.from)
}

function configItem(reference: EmittedMap, converting: Converting): readonly YamlItem[] {
  const url = textAt(reference, 'source') ?? ''
  if (url === '') return []
  const items = resourceItem(reference, converting)
  if (items.length > 0) converting.lose((path) => takenConfig(path, url), reference.from)
  return items
}

function resourceItem(resource: EmittedMap, converting: Converting): readonly YamlItem[] {
  const entries = resourceEntries(resource, converting)
  return entries ? [{ value: mapOf(entries), from: resource.from }] : []
}

const entriesOf = ({ value }: YamlItem): readonly YamlEntry[] => (value.kind === 'map' ? value.entries : [])
