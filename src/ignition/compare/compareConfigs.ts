import { comparedLists, type ComparedList, type Subject } from './comparedLists.ts'
import { isList, isRecord, type JsonRecord } from './jsonValue.ts'
import { leavesOf, nameOf, type Leaves } from './leaves.ts'

/** What becomes different on the machine when one config takes the place of another. */
export interface Change {
  readonly kind: 'added' | 'removed' | 'changed'
  readonly subject: Subject | 'setting'
  /** What it is called: a path, a name, a device. */
  readonly name: string
  readonly fields: readonly FieldChange[]
}

/** One part of it; undefined where a config does not have it. */
export interface FieldChange {
  readonly name: string
  readonly before: string | undefined
  readonly after: string | undefined
}

/** Compares two Ignition configs by what they do. Neither the order of items nor the encoding of contents counts. */
export function compareConfigs(before: JsonRecord, after: JsonRecord): readonly Change[] {
  return [
    ...comparedLists.flatMap((list) => listChanges(list, itemsOf(before, list), itemsOf(after, list))),
    ...settingChanges(before, after),
  ]
}

function listChanges(
  { subject }: ComparedList,
  before: ReadonlyMap<string, Leaves>,
  after: ReadonlyMap<string, Leaves>,
): readonly Change[] {
  const names = new Set([...before.keys(), ...after.keys()])
  return [...names].toSorted().flatMap((name) => {
    const [old, now] = [before.get(name), after.get(name)]
    const fields = fieldChanges(old ?? none, now ?? none)
    const kind = !old ? 'added' : !now ? 'removed' : 'changed'
    return kind === 'changed' && fields.length === 0 ? [] : [{ kind, subject, name, fields }]
  })
}

const none: Leaves = new Map()

function itemsOf(config: JsonRecord, { path: [section, key], names }: ComparedList): ReadonlyMap<string, Leaves> {
  const items = new Map<string, Leaves>()
  const list = sectionOf(config, section)[key]
  if (!isList(list)) return items
  for (const [index, item] of list.entries()) {
    if (!isRecord(item)) continue
    const name = nameOf(item, names) ?? `number ${index + 1}`
    let unused = name
    for (let count = 2; items.has(unused); count += 1) unused = `${name} (${count})`
    items.set(unused, leavesOf(item, names.slice(0, 1)))
  }
  return items
}

function sectionOf(config: JsonRecord, key: string): JsonRecord {
  const section = config[key]
  return isRecord(section) ? section : {}
}

function settingChanges(before: JsonRecord, after: JsonRecord): readonly Change[] {
  return fieldChanges(leavesOf(withoutLists(before)), leavesOf(withoutLists(after))).map((field) => ({
    kind: field.before === undefined ? 'added' : field.after === undefined ? 'removed' : 'changed',
    subject: 'setting',
    name: field.name,
    fields: [field],
  }))
}

function withoutLists(config: JsonRecord): JsonRecord {
  const listed = (section: string, key: string): boolean =>
    comparedLists.some(({ path }) => path[0] === section && path[1] === key)
  return Object.fromEntries(
    Object.entries(config).map(([section, value]) => [
      section,
      isRecord(value) ? Object.fromEntries(Object.entries(value).filter(([key]) => !listed(section, key))) : value,
    ]),
  )
}

function fieldChanges(before: Leaves, after: Leaves): readonly FieldChange[] {
  const names = new Set([...before.keys(), ...after.keys()])
  return [...names]
    .map((name) => ({ name, before: before.get(name), after: after.get(name) }))
    .filter((field) => field.before !== field.after)
}
