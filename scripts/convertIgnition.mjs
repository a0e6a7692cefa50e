import { resolve } from 'node:path'
import { readRecords } from './compareCase.mjs'

// npm run convert-ignition -- PATH…   converts what Butane made, and Ignition configs as people keep them, back to Butane, and
// counts what becomes of them: the same bytes, the same config, or losses. Uses the library in lib/.
const { convert, translate } = await import(resolve('lib/index.js'))
const counts = { bytes: 0, same: 0, lost: 0, refused: 0 }
for (const item of process.argv.slice(2).flatMap(readRecords)) {
  const original = item.ok === undefined ? item.input : item.output
  if (item.variant === 'clc' || !original || (item.version ?? '').startsWith('2.')) continue
  const { text, losses } = convert(original, { from: 'ignition', to: { variant: item.variant ?? 'fcos' } })
  const kind = outcome(text, losses, original, item)
  counts[kind] += 1
  if (kind === 'lost' || kind === 'refused')
    console.log(`${item.id}  ${losses.map(({ message }) => message).join('; ')}`)
}
console.log(
  `${counts.bytes} to the byte, ${counts.same} the same but for encodings, ${counts.lost} with named losses, ${counts.refused} refused`,
)
process.exitCode = Object.values(counts).every((count) => count === 0) ? 2 : 0

function outcome(text, losses, original, { options }) {
  if (text === undefined) return 'refused'
  if (losses.length > 0) return 'lost'
  return translate(text, options ?? {}).output === original ? 'bytes' : 'same'
}
