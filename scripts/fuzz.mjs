#!/usr/bin/env node
// Mutates recorded configs and looks for a throw, a hang or an output without its origins.
//
//   npm run fuzz -- [--seconds 60] [--seed 1] [--corpus FILE.jsonl.gz]
//
// The same seed gives the same mutations. A finding is printed as JSON text and ends the run with exit code 1.
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { translate } from '../lib/index.js'

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
    corpus: { type: 'string', default: new URL('../tests/fixtures/butane.jsonl.gz', import.meta.url).pathname },
  },
})

/** A run of one input may take this long, in milliseconds. */
const longest = 2000
const fragments = [
  '',
  ' ',
  '  ',
  '\t',
  '\n',
  '\r',
  ':',
  ': ',
  '- ',
  '?',
  '&a ',
  '*a',
  '!!int ',
  '"',
  "'",
  '|\n',
  '>-\n',
  '{',
  '}',
  '[',
  ']',
]
const words = [
  '<<: ',
  '#',
  '---\n',
  '...\n',
  '%YAML 1.1\n',
  '\u0085',
  '\u2028',
  '\ufeff',
  '\0',
  '\ud800',
  '0644',
  '~',
  'null',
  '__proto__: ',
]

const inputs = gunzipSync(readFileSync(values.corpus))
  .toString('utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line).input)
const random = createRandom(Number(values.seed))
const end = Date.now() + Number(values.seconds) * 1000
let runs = 0
while (Date.now() < end) {
  const problem = tryOne(mutate(pick(inputs)))
  runs += 1
  if (problem !== undefined) {
    console.log(problem)
    process.exit(1)
  }
}
console.log(`${runs} mutated configs, seed ${values.seed}: no throw, no hang, no output without its origins`)

function tryOne(source) {
  const start = performance.now()
  try {
    const { output, error, translations } = translate(source)
    if ((output === undefined) !== (error !== undefined)) return `no verdict: ${JSON.stringify(source)}`
    if (output?.startsWith('{') && !isComplete(JSON.parse(output), '$', translations))
      return `no origin: ${JSON.stringify(source)}`
  } catch (thrown) {
    return `throws ${String(thrown)}: ${JSON.stringify(source)}`
  }
  const took = performance.now() - start
  return took > longest ? `takes ${Math.round(took)} ms: ${JSON.stringify(source)}` : undefined
}

function isComplete(value, path, translations) {
  if (!translations.has(path)) return false
  if (typeof value !== 'object' || value === null) return true
  return Object.entries(value).every(([key, child]) => isComplete(child, `${path}.${key}`, translations))
}

function mutate(source) {
  let text = source
  for (let count = 1 + below(4); count > 0; count -= 1) {
    const start = below(text.length + 1)
    const removed = random() < 0.5 ? 0 : below(12)
    const other = pick(inputs)
    const from = below(other.length)
    const added = random() < 0.2 ? other.slice(from, from + below(40)) : pick(random() < 0.5 ? fragments : words)
    text = text.slice(0, start) + added + text.slice(start + removed)
  }
  return text
}

function pick(items) {
  return items[below(items.length)]
}

function below(limit) {
  return Math.floor(random() * limit)
}

// mulberry32
function createRandom(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
