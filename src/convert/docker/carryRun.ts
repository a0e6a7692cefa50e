import { needsTerminal, noImage, openQuote, restOfLine } from '../../report/catalogue/docker.ts'
import { yamlPath } from '../../report/path.ts'
import type { ReportEntry } from '../../report/report.ts'
import { carryOption, type CarriedOption } from './carryOption.ts'
import type { Plan } from './plan.ts'
import type { RunLine } from './readRunLine.ts'
import { letterOf } from './runFlags.ts'
import { nameOfImage, optionOf, type Engine, type RunOption } from './run.ts'

/** A `run` command as a plan, with what became of each part of it. */
export interface CarriedRun {
  readonly plan: Plan
  readonly rows: readonly RunRow[]
  readonly losses: readonly RunLoss[]
}

/** Some words of the command and what they became. */
export interface RunRow {
  readonly from: string
  readonly to: string
  readonly note: string
}

/** Something that could not be carried over as it is. */
export interface RunLoss {
  readonly entry: ReportEntry
  /** Its place in the text. */
  readonly start: number
  readonly end: number
  /** The network that has to be there. */
  readonly missing?: string
  /** A volume that only lacks its folder. */
  readonly volume?: { readonly target: string; readonly options: string }
}

interface Wanted {
  readonly engine: Engine
  readonly isQuadlet: boolean
}

/** Carries a `run` command over into what systemd runs. */
export function carryRun(text: string, line: RunLine, { engine, isQuadlet }: Wanted): CarriedRun {
  const { run } = line
  const carried = run.options.map((option) => {
    const spelled = spelledAs(text, option)
    const expansion = expansionIn(line, option)
    return { option, spelled, ...carryOption({ option, spelled, expansion, engine, isQuadlet }) }
  })
  const options = carried.flatMap(({ kept }) => kept ?? [])
  const image = isQuadlet ? qualified(run.image) : run.image
  return {
    plan: {
      run: { engine, image, options, command: run.command },
      name: optionOf(run, 'name') ?? nameOfImage(run.image),
      // A command that does not say so runs once; a service is kept running.
      restart: carried.findLast(({ restart }) => restart !== undefined)?.restart ?? 'always',
      wait: '',
      pulls: optionOf(run, 'pull') !== 'never',
      removes: true,
      needs: [],
    },
    rows: rowsOf(text, line, carried, image),
    losses: [...lineLosses(text, line), ...terminalLoss(carried), ...carried.flatMap(lossOf)],
  }
}

type Told = CarriedOption & { readonly option: RunOption; readonly spelled: string }

function spelledAs(text: string, { name, start, end }: RunOption): string {
  const spelled = text.slice(start, end).replaceAll(/\s*\\?\r?\n\s*|\s+/g, ' ')
  const letter = letterOf(name)
  return /^-\w{2,}$/.test(spelled) && letter !== undefined ? `-${letter}` : spelled
}

function expansionIn({ words }: RunLine, { start, end }: RunOption): string | undefined {
  return words.find((word) => word.start >= start && word.end <= end && word.expansions.length > 0)?.expansions[0]
}

/** The name of an image with its registry, as Podman wants it: what has none is Docker's. */
export function qualified(image: string): string {
  const [first = '', ...rest] = image.split('/')
  if (rest.length === 0) return `docker.io/library/${image}`
  return /[.:]|^localhost$/.test(first) ? image : `docker.io/${image}`
}

function rowsOf(text: string, line: RunLine, carried: readonly Told[], image: string): readonly RunRow[] {
  const rows = new Map<string, { from: string[]; told: Told }>()
  for (const told of carried) {
    if (!told.became) continue
    const key = told.became.many ?? `${told.became.one} ${told.became.note} ${told.option.name}`
    const row = rows.get(key)
    if (row) row.from.push(told.spelled)
    else rows.set(key, { from: [told.spelled], told })
  }
  const { run } = line
  const imageNote = image === run.image ? '' : `as ${image}`
  return [
    ...(run.image === '' ? [] : [{ from: run.image, to: 'Image', note: imageNote }]),
    ...[...rows.values()].map(({ from, told: { became } }) => ({
      from: from.join(', '),
      to: from.length > 1 && became?.many !== undefined ? `${from.length} ${became.many}` : (became?.one ?? ''),
      note: became?.note ?? '',
    })),
    ...(run.command.length > 0 ? [{ from: commandText(text, line), to: 'Command', note: '' }] : []),
  ]
}

function commandText(text: string, { words, image }: RunLine): string {
  const first = words.find(({ start }) => image !== undefined && start >= image.end)
  return first ? text.slice(first.start, words.at(-1)?.end).replaceAll(/\s*\\?\r?\n\s*/g, ' ') : ''
}

function lineLosses(text: string, line: RunLine): readonly RunLoss[] {
  const whole = { start: line.start, end: line.end }
  return [
    ...(line.run.image === '' ? [{ entry: noImage(yamlPath()), ...whole }] : []),
    ...(line.isOpen ? [{ entry: openQuote(yamlPath()), ...whole }] : []),
    ...(line.rest === '' ? [] : [{ entry: restOfLine(yamlPath()), start: line.end, end: text.trimEnd().length }]),
  ]
}

// `-i` and `-t` are one wish.
function terminalLoss(carried: readonly Told[]): readonly RunLoss[] {
  const flags = carried.filter(({ option }) => option.name === 'interactive' || option.name === 'tty')
  const [first] = flags
  if (!first) return []
  const spelled = flags.map((flag) => flag.spelled)
  const isShort = spelled.every((flag) => /^-\w$/.test(flag))
  const flag = isShort ? `-${spelled.map((each) => each.slice(1)).join('')}` : spelled.join(' ')
  return [
    {
      entry: needsTerminal(yamlPath(), flag),
      start: first.option.start,
      end: flags.at(-1)?.option.end ?? first.option.end,
    },
  ]
}

function lossOf({ loss, missing, option: { start, end }, volume }: Told): readonly RunLoss[] {
  if (!loss) return []
  return [{ entry: loss, start, end, ...(missing !== undefined && { missing }), ...(volume && { volume }) }]
}
