import { load } from 'js-yaml'
import { parseDocument } from 'yaml'
import { documentOf, withProblems } from './documents.mjs'
import { measureFormKeystrokes } from './formKeystrokes.mjs'
import { measureKeystrokes } from './keystrokes.mjs'
import { loadSource } from './loadSource.mjs'
import { medianTimes } from './measure.mjs'
import { measureVisits } from './visits.mjs'

// Translating and reading, side by side with reading the same text by two YAML packages; then help at the caret; then from a
// key press to the new preview.
const { translate } = await import('../lib/index.js')
const { readYaml } = await loadSource('src/yaml/read/readYaml.ts')
const sizes = [1, 12, 120].map((kilobytes) => ({ kilobytes, source: documentOf(kilobytes * 1000) }))
const typed = [
  ...sizes.map(({ kilobytes, source }) => ({ name: `${kilobytes} KB`, source })),
  { name: '120 KB, 600 problems', source: withProblems(documentOf(120_000)) },
]

console.log('size      translate  parseDocument  ratio      readYaml   js-yaml load  ratio')
for (const { kilobytes, source } of sizes) {
  if (translate(source).output === undefined) throw new Error('The benchmark text is not accepted.')
  const [whole, tree, read, values] = medianTimes([
    () => translate(source),
    () => parseDocument(source),
    () => readYaml(source),
    () => load(source),
  ])
  console.log(`${`${kilobytes} KB`.padEnd(8)} ${pair(whole, tree)}    ${pair(read, values)}`)
}

console.log('\nsize      answer of the worker, with hints and fixes    translate()    ratio')
const { answer } = await loadSource('src/worker/answer.ts')
for (const { kilobytes, source } of sizes) {
  const [whole, alone] = medianTimes([
    () => answer({ revision: 0, source, pretty: true }),
    () => translate(source, { pretty: true }),
  ])
  console.log(`${`${kilobytes} KB`.padEnd(30)} ${pair(whole, alone)}`)
}

console.log('\nsize      sketch + spec  completion         hover    parseDocument  cold completion / parse')
const { readAssistDocument } = await loadSource('src/assist/document.ts')
const { complete } = await loadSource('src/assist/complete/complete.ts')
const { hover } = await loadSource('src/assist/hover/hover.ts')
for (const { kilobytes, source } of sizes) {
  // At the end of the text, where all of it has to be passed.
  const text = `${source}storage:\n  `
  const document = readAssistDocument(text)
  let turn = 0
  const readAnew = () => readAssistDocument(text + ' '.repeat((turn += 1) % 7))
  const [read, offers, help, cold, tree] = medianTimes([
    readAnew,
    () => complete(document, text.length),
    () => hover(document, text.length - 5),
    () => complete(readAnew(), text.length),
    () => parseDocument(text),
  ])
  console.log(
    `${`${kilobytes} KB`.padEnd(8)} ${[read, offers, help, tree].map(milliseconds).join('     ')}         ${(cold / tree).toFixed(2)}`,
  )
}

console.log('\nsize                  key press to new preview, median and slowest of 21')
for (const { name, median, slowest } of await measureKeystrokes(typed)) {
  console.log(`${name.padEnd(20)} ${milliseconds(median)}  ${milliseconds(slowest)}`)
}

console.log(
  '\nsize                  key press in a form to the character in its box  to the preview      slowest   longest task (0: none > 50 ms)',
)
for (const { name, shown, preview, slowest, task } of await measureFormKeystrokes(typed)) {
  console.log(`${name.padEnd(20)} ${' '.repeat(38)}${[shown, preview, slowest, task].map(milliseconds).join('  ')}`)
}

console.log('\nvisit                        from the network   until the editor takes keys')
for (const { name, bytes, time } of await measureVisits()) {
  console.log(`${name.padEnd(28)} ${`${(bytes / 1000).toFixed(0)} KB`.padStart(16)}   ${milliseconds(time)}`)
}

function pair(own, other) {
  return `${milliseconds(own)}     ${milliseconds(other)}  ${(own / other).toFixed(2).padStart(5)}`
}

function milliseconds(time) {
  return `${time.toFixed(2).padStart(7)} ms`
}
