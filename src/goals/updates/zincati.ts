import { textIn, type Answers } from '../answers.ts'
import { filePiece, type Piece } from '../piece.ts'
import { plainMaps, plainText, type PlainMap } from '../plain.ts'
import { lengthOf, minutesOf } from './length.ts'

const strategyFile = '/etc/zincati/config.d/55-updates-strategy.toml'
const offFile = '/etc/zincati/config.d/90-disable-auto-updates.toml'
const week = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']

/** What Fedora CoreOS needs for answers about updates: a file for Zincati. */
export function zincatiPieces(answers: Answers): readonly Piece[] {
  const mode = textIn(answers, 'mode')
  const path = mode === 'off' ? offFile : strategyFile
  return [filePiece({ path, mode: 0o644, contents: { inline: toml(mode, answers) } })]
}

function toml(mode: string, answers: Answers): string {
  if (mode === 'off') return '[updates]\nenabled = false\n'
  if (mode !== 'window') return '[updates]\nstrategy = "immediate"\n'
  const day = textIn(answers, 'day')
  const days = (day === 'every' ? week : [day]).map((each) => `"${each}"`).join(', ')
  return `[updates]
strategy = "periodic"

[[updates.periodic.window]]
days = [${days}]
start_time = "${textIn(answers, 'time')}"
length_minutes = ${minutesOf(textIn(answers, 'length'))}
`
}

/** What a config for Fedora CoreOS may have been made of. */
export function zincatiAnswers(config: PlainMap): readonly Answers[] {
  return plainMaps(config, 'storage', 'files').flatMap((file) => {
    const path = plainText(file, 'path')
    if (path === offFile) return [{ mode: 'off', ...usual }]
    return path === strategyFile ? [tomlAnswers(plainText(file, 'contents', 'inline'))] : []
  })
}

const usual = { day: 'Sun', time: '04:00', length: '1h' }

function tomlAnswers(text: string): Answers {
  const days = /^days = \["(\w+)"(.*)\]$/m.exec(text)
  const time = /^start_time = "(.*)"$/m.exec(text)?.[1]
  const minutes = /^length_minutes = (\d+)$/m.exec(text)?.[1]
  if (!days || time === undefined || minutes === undefined) return { mode: 'any', ...usual }
  return { mode: 'window', day: days[2] === '' ? (days[1] ?? '') : 'every', time, length: lengthOf(Number(minutes)) }
}
