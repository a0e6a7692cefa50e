/** What permissions come to, in words: `Everyone can read and run it. Only its owner can change it.` */
export function modeSentence(mode: number, isDirectory: boolean): string {
  const verbs = isDirectory ? directoryVerbs : fileVerbs
  const deeds = isDirectory ? directoryDeeds(mode, verbs) : fileDeeds(mode, verbs)
  return [...sentences(deeds), ...specials(mode, isDirectory)].join(' ')
}

const fileVerbs = ['read', 'run', 'change'] as const
const directoryVerbs = ['list', 'enter', 'change what is in'] as const
type Verbs = readonly [read: string, run: string, change: string]

/** Something to do, and the classes who may: 4 for the owner, 2 for the group, 1 for others. */
interface Deed {
  readonly verb: string
  readonly who: number
}

const READ = 4
const WRITE = 2
const RUN = 1

const whoMay = (mode: number, bit: number): number =>
  ((mode >> 6) & bit ? 4 : 0) | ((mode >> 3) & bit ? 2 : 0) | (mode & bit ? 1 : 0)

function fileDeeds(mode: number, [read, run, change]: Verbs): readonly Deed[] {
  const runners = whoMay(mode, RUN)
  return [
    { verb: read, who: whoMay(mode, READ) },
    // That nobody runs a file is the usual case.
    ...(runners === 0 ? [] : [{ verb: run, who: runners }]),
    { verb: change, who: whoMay(mode, WRITE) },
  ]
}

/** Without entering it, nothing in a directory can be changed. */
const directoryDeeds = (mode: number, [list, enter, change]: Verbs): readonly Deed[] => [
  { verb: list, who: whoMay(mode, READ) },
  { verb: enter, who: whoMay(mode, RUN) },
  { verb: change, who: whoMay(mode, WRITE) & whoMay(mode, RUN) },
]

function sentences(deeds: readonly Deed[]): readonly string[] {
  const classes = [...new Set(deeds.map(({ who }) => who))]
  return classes.map((who) => {
    const verbs = deeds.filter((deed) => deed.who === who).map(({ verb }) => verb)
    return `${names[who] ?? ''} can ${listed(verbs, who === 0)} it.`
  })
}

function listed(verbs: readonly string[], isNobody: boolean): string {
  const last = verbs.at(-1) ?? ''
  const first = verbs.slice(0, -1)
  return first.length === 0 ? last : `${first.join(', ')} ${isNobody ? 'or' : 'and'} ${last}`
}

/** By who of owner, group and others is among them. */
const names = [
  'Nobody but root',
  'Only others',
  'Only its group',
  'Everyone but its owner',
  'Only its owner',
  'Everyone but its group',
  'Its owner and its group',
  'Everyone',
]

function specials(mode: number, isDirectory: boolean): readonly string[] {
  const words = isDirectory ? directorySpecials : fileSpecials
  return words.filter(([bit]) => (mode & bit) !== 0).map(([, sentence]) => sentence)
}

const fileSpecials = [
  [0o4000, 'Whoever runs it acts as its owner.'],
  [0o2000, 'Whoever runs it acts as its group.'],
] as const

const directorySpecials = [
  [0o2000, 'What is made in it gets its group.'],
  [0o1000, 'Only the owner of a file in it can remove that file.'],
] as const
