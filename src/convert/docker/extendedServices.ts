import type { FormEntry, FormValue } from '../../yaml/edit/formValue.ts'
import { entriesOf, pairsOf, textOf, valueOf } from './composeValue.ts'

/** Services with what they take over from others of the same file; one of another file stays to be told. */
export function extendedServices(services: readonly FormEntry[]): readonly FormEntry[] {
  return services.map((service) => ({ key: service.key, value: extended(services, service, []) }))
}

function extended(services: readonly FormEntry[], { key, value }: FormEntry, seen: readonly string[]): FormValue {
  const name = nameOfBase(value)
  const base = services.find((service) => service.key === name)
  if (!base || base.key === key || seen.includes(base.key)) return value
  const inherited = without(extended(services, base, [...seen, key]), 'container_name')
  return merged(inherited, without(value, 'extends'), '')
}

function nameOfBase(service: FormValue): string | undefined {
  const extended = valueOf(service, 'extends')
  return valueOf(extended, 'file') ? undefined : textOf(extended) || textOf(valueOf(extended, 'service'))
}

const without = (value: FormValue, key: string): FormValue => ({
  kind: 'map',
  entries: entriesOf(value).filter((entry) => entry.key !== key),
})

/** Lists that say one thing as a whole. */
const replaced: ReadonlySet<string> = new Set(['command', 'entrypoint', 'test'])

function merged(base: FormValue, own: FormValue, key: string): FormValue {
  if (base.kind === 'map' && own.kind === 'map') return mergedMaps(base.entries, own.entries)
  if (!isGroup(base) || !isGroup(own) || replaced.has(key)) return own
  return { kind: 'list', items: [...itemsOf(base), ...itemsOf(own)] }
}

const isGroup = ({ kind }: FormValue): boolean => kind === 'map' || kind === 'list'

/** The items of a list, or a mapping in the form of one: `NAME=value`. */
const itemsOf = (value: FormValue): readonly FormValue[] =>
  value.kind === 'list' ? value.items : pairsOf(value).map((text) => ({ kind: 'scalar', text, spelled: text }))

function mergedMaps(base: readonly FormEntry[], own: readonly FormEntry[]): FormValue {
  const kept = base.map(({ key, value }) => {
    const mine = own.find((entry) => entry.key === key)
    return { key, value: mine ? merged(value, mine.value, key) : value }
  })
  return { kind: 'map', entries: [...kept, ...own.filter(({ key }) => !base.some((entry) => entry.key === key))] }
}
