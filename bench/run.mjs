import { load } from 'js-yaml'
import { parseDocument } from 'yaml'
import { documentOf } from './documents.mjs'
import { measureKeystrokes } from './keystrokes.mjs'
import { medianTime } from './measure.mjs'

// Translating, side by side with reading the same text by two YAML packages; then from a key press to the new preview.
const { translate } = await import('../lib/index.js')
const sizes = [1, 12, 120].map((kilobytes) => ({ kilobytes, source: documentOf(kilobytes * 1000) }))

console.log('size     translate  parseDocument  ratio   js-yaml load')
for (const { kilobytes, source } of sizes) {
  if (translate(source).output === undefined) throw new Error('The benchmark text is not accepted.')
  const own = medianTime(() => translate(source))
  const reference = medianTime(() => parseDocument(source))
  const other = medianTime(() => load(source))
  console.log(
    `${`${kilobytes} KB`.padEnd(8)} ${milliseconds(own)}      ${milliseconds(reference)}  ${(own / reference).toFixed(2).padStart(5)}    ${milliseconds(other)}`,
  )
}

console.log('\nsize     key press to new preview, median and slowest of 21')
for (const { kilobytes, median, slowest } of await measureKeystrokes(sizes)) {
  console.log(`${`${kilobytes} KB`.padEnd(8)} ${milliseconds(median)}  ${milliseconds(slowest)}`)
}

function milliseconds(time) {
  return `${time.toFixed(2).padStart(7)} ms`
}
