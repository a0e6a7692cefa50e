import type { PathKey } from '../../src/report/path.ts'
import type { Change } from '../../src/yaml/edit/change.ts'
import { yamlFlag, yamlMode, yamlNumber, yamlText, type YamlTree } from '../../src/yaml/write/yamlTree.ts'
import { NOTHING, pathsOf, valueAt, type Plain } from './plain.ts'

/** Gives a whole number below a bound. */
export type Random = (bound: number) => number

/** Numbers that look random and are the same for every run with a seed. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0
  return (bound) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % bound
  }
}

const TEXTS: readonly string[] = [
  'core',
  'hello world',
  'yes',
  'no',
  'null',
  '~',
  '',
  '012',
  '0x1f',
  '1e3',
  '1_000',
  '.5',
  '2024-01-01',
  'true',
  ' lead',
  'trail ',
  'a: b',
  ': ',
  'a #b',
  '#x',
  '- a',
  '-',
  '? x',
  '[a',
  'a, b',
  '{x}',
  '*a',
  '&a',
  '!t',
  '%d',
  '@x',
  '`x',
  "it's",
  '"q"',
  'a\tb',
  'ä€😀',
  '/etc/hosts',
  'https://example.com/a?b=c&d',
  'one\ntwo\n',
  'one\n\ntwo',
  'x\n\n',
  '\nx\n',
  '  indented\nmore\n',
  'tab\there\n\tx\n',
  '\n',
  'a\r\nb',
  '<<',
  '=',
  '---\nx\n',
  '...',
  'key: value\nother: |\n  x\n',
  '# not a comment\nx # y\n',
  'trailing space \nx \n',
  'y',
  'Off',
  '0o14',
  '+12',
  '12:30:45',
  'x\u0085y',
  'a\u2028b',
  'one line\n',
]

const KEYS: readonly string[] = [
  'a',
  'name',
  'new_key',
  'x y',
  'yes',
  '7',
  'a: b',
  '#c',
  '',
  "it's",
  'contents',
  'inline',
]

function randomTree(random: Random, depth = 0): YamlTree {
  const pick = <T>(items: readonly [T, ...T[]] | readonly T[]): T => items[random(items.length)] as T
  switch (random(depth < 3 ? 12 : 8)) {
    case 0:
      return yamlFlag(random(2) === 0)
    case 1:
      return yamlNumber(random(2000) - 1000)
    case 2:
      return yamlMode(random(0o1000))
    case 8:
    case 9:
      return {
        kind: 'list',
        items: Array.from({ length: random(4) }, () => ({ value: randomTree(random, depth + 1) })),
      }
    case 10:
    case 11: {
      const keys = KEYS.filter(() => random(4) === 0)
      return { kind: 'map', entries: keys.map((key) => ({ key, value: randomTree(random, depth + 1) })) }
    }
    default:
      return yamlText(pick(TEXTS))
  }
}

/** A change somewhere in a config, mostly one that can be made. */
export function randomChange(random: Random, value: Plain): Change {
  const places = createPlaces(random, value)
  const make = MAKERS[random(MAKERS.length)] ?? setAnywhere
  return make(random, places) ?? { kind: 'remove', path: places.anywhere(), prune: random(2) === 0 }
}

/** Draws from the places of a config. */
interface Places {
  readonly anywhere: () => readonly PathKey[]
  /** Undefined where there is no such place. */
  readonly among: (holds: (path: readonly PathKey[]) => boolean) => readonly PathKey[] | undefined
  readonly isA: (kind: 'list' | 'map' | 'scalar', path: readonly PathKey[]) => boolean
  readonly lengthAt: (path: readonly PathKey[]) => number
}

function createPlaces(random: Random, value: Plain): Places {
  const paths = pathsOf(value)
  const at = (path: readonly PathKey[]): Plain => valueAt(value, path) ?? NOTHING
  return {
    anywhere: () => paths[random(paths.length)] ?? [],
    among(holds) {
      const chosen = paths.filter(holds)
      return chosen[random(Math.max(1, chosen.length))]
    },
    isA: (kind, path) => kind in at(path),
    lengthAt(path) {
      const found = at(path)
      if ('list' in found) return found.list.length
      return 'map' in found ? found.map.length : 0
    },
  }
}

type Maker = (random: Random, places: Places) => Change | undefined

const setAnywhere: Maker = (random, { anywhere }) => ({ kind: 'set', path: anywhere(), value: randomTree(random) })

const setScalar: Maker = (random, { among, isA }) => {
  const path = among((each) => isA('scalar', each))
  return path && { kind: 'set', path, value: randomTree(random, 3) }
}

const putIn: Maker = (random, { among, isA }) => {
  const path = among((each) => isA('map', each))
  return path && { kind: 'set', path: [...path, ...newPath(random)], value: randomTree(random) }
}

const insert: Maker = (random, { among, isA, lengthAt }) => {
  const path = among((each) => isA('list', each))
  if (path) return { kind: 'insert', path, index: random(lengthAt(path) + 1), value: randomTree(random) }
  return isA('map', []) ? { kind: 'insert', path: newPath(random), index: 0, value: randomTree(random) } : undefined
}

const remove: Maker = () => undefined

const move: Maker = (random, { among, isA, lengthAt }) => {
  const isIn = (kind: 'list' | 'map') => (path: readonly PathKey[]) => path.length > 0 && isA(kind, path.slice(0, -1))
  const path = among(isIn(random(4) > 0 ? 'list' : 'map'))
  return path && { kind: 'move', path, to: random(lengthAt(path.slice(0, -1))) }
}

const copy: Maker = (_, { among, isA }) => {
  const path = among((each) => each.length > 0 && isA('list', each.slice(0, -1)))
  return path && { kind: 'copy', path }
}

const rename: Maker = (random, { among, isA }) => {
  const path = among((each) => each.length > 0 && isA('map', each.slice(0, -1)))
  return path && { kind: 'rename', path, name: `renamed ${random(9)}` }
}

const MAKERS: readonly Maker[] = [
  setAnywhere,
  setAnywhere,
  setScalar,
  putIn,
  insert,
  insert,
  remove,
  move,
  copy,
  rename,
]

function newPath(random: Random): readonly PathKey[] {
  const path: PathKey[] = [`new${random(5)}`]
  if (random(3) === 0) path.push('inner')
  if (random(3) === 0) path.push(0)
  return path
}
