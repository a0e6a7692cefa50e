import { textIn, type Answers } from '../answers.ts'
import { filePiece, maskPiece, type Piece } from '../piece.ts'
import { plainMaps, plainText, type PlainMap } from '../plain.ts'

const updateConf = '/etc/flatcar/update.conf'
const unitsThatUpdate = ['update-engine.service', 'locksmithd.service']

const strategies: Readonly<Record<string, string>> = { window: 'reboot', any: 'reboot', wait: 'off' }

/** What Flatcar needs for answers about updates: update.conf for locksmith, or masks. */
export function flatcarUpdatePieces(answers: Answers): readonly Piece[] {
  const mode = textIn(answers, 'mode')
  if (mode === 'off') return unitsThatUpdate.map(maskPiece)
  const channel = textIn(answers, 'channel')
  const lines = [
    ...(channel === '' ? [] : [`GROUP=${channel}`]),
    `REBOOT_STRATEGY=${strategies[mode] ?? 'reboot'}`,
    ...(mode === 'window' ? windowLines(answers) : []),
  ]
  const contents = { inline: lines.map((line) => `${line}\n`).join('') }
  return [filePiece({ path: updateConf, overwrite: true, mode: 0o644, contents })]
}

function windowLines(answers: Answers): readonly string[] {
  const day = textIn(answers, 'day')
  const start = day === 'every' ? textIn(answers, 'time') : `"${day} ${textIn(answers, 'time')}"`
  return [`LOCKSMITHD_REBOOT_WINDOW_START=${start}`, `LOCKSMITHD_REBOOT_WINDOW_LENGTH=${textIn(answers, 'length')}`]
}

/** What a config for Flatcar may have been made of. */
export function flatcarUpdateAnswers(config: PlainMap): readonly Answers[] {
  const file = plainMaps(config, 'storage', 'files').findLast((each) => plainText(each, 'path') === updateConf)
  const isMasked = plainMaps(config, 'systemd', 'units').some(
    (unit) => plainText(unit, 'name') === unitsThatUpdate[0] && unit.get('mask') === true,
  )
  return [
    ...(file ? fileAnswers(plainText(file, 'contents', 'inline')) : []),
    ...(isMasked ? [{ mode: 'off', channel: '', day: 'Sun', time: '04:00', length: '1h' }] : []),
  ]
}

function fileAnswers(text: string): readonly Answers[] {
  const channel = /^GROUP=(.*)$/m.exec(text)?.[1] ?? ''
  const strategy = /^REBOOT_STRATEGY=(.*)$/m.exec(text)?.[1]
  const [, day = 'every', time] = /^LOCKSMITHD_REBOOT_WINDOW_START="?(?:(\w+) )?([\d:]+)"?$/m.exec(text) ?? []
  const length = /^LOCKSMITHD_REBOOT_WINDOW_LENGTH=(.*)$/m.exec(text)?.[1]
  if (time !== undefined && length !== undefined) return [{ mode: 'window', channel, day, time, length }]
  return [{ mode: strategy === 'off' ? 'wait' : 'any', channel, day: 'Sun', time: '04:00', length: '1h' }]
}
