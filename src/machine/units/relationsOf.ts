import { parseUnit, type UnitDirective } from '../../systemd/parseUnit.ts'
import { splitInstance } from './preset.ts'
import type { Relation, RelationKind, UnitText } from './unit.ts'

/** What a unit says about others: in its own text, then in its drop-ins by their names, as systemd reads them. */
export function relationsOf(name: string, texts: readonly UnitText[]): readonly Relation[] {
  const said = texts.flatMap((text) => relationsInText(name, text))
  const [first] = texts
  const trigger = first && impliedTrigger(name, said, first)
  return trigger ? [...said, trigger] : said
}

function relationsInText(name: string, { text, from }: UnitText): readonly Relation[] {
  return parseUnit(text).flatMap((statement) => {
    if (statement.kind !== 'directive') return []
    const kinds = kindsOf(name, statement)
    const directive = statement.name.text
    return namesIn(name, statement).flatMap((unit) =>
      kinds.map((kind) => ({ kind, unit, directive, from, at: statement.start })),
    )
  })
}

const inUnit: ReadonlyMap<string, readonly RelationKind[]> = new Map<string, readonly RelationKind[]>([
  ['Requires', ['requires']],
  ['Requisite', ['requires']],
  ['BindsTo', ['requires']],
  ['Wants', ['wants']],
  ['Upholds', ['wants']],
  ['After', ['after']],
  ['Before', ['before']],
  ['PartOf', ['part-of']],
  ['Conflicts', ['conflicts']],
  // systemd.unit(5): adds dependencies of type Requires= and After= for all mount units on the way to a path.
  ['RequiresMountsFor', ['requires', 'after']],
  ['WantsMountsFor', ['wants', 'after']],
])

const inInstall: ReadonlyMap<string, readonly RelationKind[]> = new Map<string, readonly RelationKind[]>([
  ['WantedBy', ['wanted-by']],
  ['UpheldBy', ['wanted-by']],
  ['RequiredBy', ['required-by']],
  ['Also', ['also']],
])

/** Which directive names the unit that a timer, a socket or a path starts. */
const triggerDirectives: ReadonlyMap<string, string> = new Map([
  ['timer', 'Unit'],
  ['path', 'Unit'],
  ['socket', 'Service'],
])

const typeOf = (name: string): string => name.slice(name.lastIndexOf('.') + 1)

function kindsOf(name: string, { section, name: { text } }: UnitDirective): readonly RelationKind[] {
  if (section === 'Unit') return inUnit.get(text) ?? []
  if (section === 'Install') return inInstall.get(text) ?? []
  const isTrigger = section?.toLowerCase() === typeOf(name) && triggerDirectives.get(typeOf(name)) === text
  return isTrigger ? ['triggers'] : []
}

function namesIn(name: string, { name: directive, value }: UnitDirective): readonly string[] {
  const words = value.text
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => withoutSpecifiers(word, name))
  return directive.text.endsWith('MountsFor') ? words.map(mountUnitOf) : words
}

/** The specifiers that name the unit itself (systemd.unit(5)); others only the machine knows. */
function withoutSpecifiers(word: string, name: string): string {
  const { instance = '' } = splitInstance(name)
  const bare = name.slice(0, name.lastIndexOf('.'))
  const values: Readonly<Record<string, string>> = {
    n: name,
    N: bare,
    p: bare.split('@')[0] ?? '',
    i: instance,
    I: instance,
    '%': '%',
  }
  return word.replace(/%([nNpiI%])/g, (_, letter: string) => values[letter] ?? '')
}

/** The mount unit of a path, as `systemd-escape --path --suffix=mount` names it. */
function mountUnitOf(path: string): string {
  const parts = path.split('/').filter(Boolean).join('/')
  if (parts === '') return '-.mount'
  const escaped = Array.from(new TextEncoder().encode(parts), (byte, index) => {
    const character = String.fromCharCode(byte)
    if (character === '/') return '-'
    const isPlain = /[\w:.]/.test(character) && !(index === 0 && character === '.')
    return isPlain ? character : `\\x${byte.toString(16).padStart(2, '0')}`
  })
  return `${escaped.join('')}.mount`
}

/** A timer, socket or path that names nothing starts the service of its own name. */
function impliedTrigger(name: string, said: readonly Relation[], { from }: UnitText): Relation | undefined {
  if (!triggerDirectives.has(typeOf(name)) || said.some(({ kind }) => kind === 'triggers')) return undefined
  const unit = `${name.slice(0, name.lastIndexOf('.'))}.service`
  return { kind: 'triggers', unit, directive: undefined, from, at: 0 }
}
