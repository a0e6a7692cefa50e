import type { MachineUnit, Relation, RelationKind, UnitText } from '../../machine/units/unit.ts'

/** What a unit has to do with others, by kind and in the order of the page. */
export interface RelationGroup {
  readonly title: string
  /** The directive that says it, for those who know it. */
  readonly directive: string
  readonly relations: readonly ToldRelation[]
}

/** One of them, with the text it stands in. */
export interface ToldRelation {
  readonly other: string
  readonly relation: Relation
  readonly text: UnitText | undefined
}

const own: readonly (readonly [title: string, directive: string, kind: RelationKind])[] = [
  ['Waits for', 'After=', 'after'],
  ['Needs', 'Requires=', 'requires'],
  ['Likes to have', 'Wants=', 'wants'],
  ['Starts', '', 'triggers'],
  ['Before', 'Before=', 'before'],
  ['Part of', 'PartOf=', 'part-of'],
  ['Never beside', 'Conflicts=', 'conflicts'],
  ['Wanted by', 'WantedBy=', 'wanted-by'],
  ['Required by', 'RequiredBy=', 'required-by'],
  ['Enabled with it', 'Also=', 'also'],
]

const others: readonly (readonly [title: string, kind: RelationKind])[] = [
  ['Needed by', 'requires'],
  ['Liked by', 'wants'],
  ['Started by', 'triggers'],
  ['Comes before', 'after'],
]

/** What a unit says about others, then what others of the config say about it. */
export function relationGroups(unit: MachineUnit, units: readonly MachineUnit[]): readonly RelationGroup[] {
  const said = own.map(([title, directive, kind]) => ({
    title,
    directive,
    relations: unit.relations.filter((it) => it.kind === kind).map((relation) => told(relation.unit, relation, unit)),
  }))
  const heard = others.map(([title, kind]) => ({
    title,
    directive: '',
    relations: units.flatMap((other) =>
      other.relations
        .filter((it) => it.kind === kind && it.unit === unit.name)
        .map((relation) => told(other.name, relation, other)),
    ),
  }))
  return [...said, ...heard].filter(({ relations }) => relations.length > 0)
}

function told(other: string, relation: Relation, { text, dropins }: MachineUnit): ToldRelation {
  const texts = [...(text ? [text] : []), ...dropins]
  return { other, relation, text: texts.find(({ from }) => from === relation.from) }
}

/** What follows from a unit's relations and is often overlooked. */
export function relationNotes({ name, relations }: MachineUnit): readonly string[] {
  const unitsOf = (kind: RelationKind): readonly string[] =>
    relations.filter((it) => it.kind === kind).map(({ unit }) => unit)
  const ordered = new Set([...unitsOf('after'), ...unitsOf('before')])
  const needed = [...new Set(unitsOf('requires'))].filter((unit) => !unit.startsWith('systemd-fsck@'))
  const beside = [...new Set([...needed, ...unitsOf('wants')])].filter((unit) => !ordered.has(unit))
  return [
    ...needed.slice(0, 3).map((unit) => `If ${unit} stops, ${name} stops with it.`),
    ...beside.slice(0, 3).map((unit) => `${name} does not wait for ${unit}: there is no After=${unit}.`),
  ]
}
