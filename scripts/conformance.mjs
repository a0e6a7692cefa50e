import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { compareCase, readCases } from './compareCase.mjs'

// npm run conformance -- [--only TEXT] [--show N] PATH…   compares the library in lib/ with recorded answers of the reference.
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string', default: '' }, show: { type: 'string', default: '0' }, lib: { type: 'string' } },
})
const library = resolve(values.lib ?? 'lib/index.js')
const aspects = ['verdict', 'output', 'report', 'error']

if (positionals.length === 0) fail('Name files or folders with recorded cases (.jsonl, .jsonl.gz).')
else if (!existsSync(library)) fail('There is no library in lib/ yet. Run: npm run build:lib')
else await compareAll()

async function compareAll() {
  const { translate } = await import(library)
  const rows = new Map()
  const different = []
  for (const item of positionals.flatMap(readCases)) {
    if (!JSON.stringify([item.id, item.variant, item.version]).includes(values.only)) continue
    const compared = compareCase(translate, item)
    count(rows, `${item.variant} ${item.version ?? ''}`, item, compared)
    if (!aspects.every((aspect) => compared[aspect])) different.push({ item, compared })
  }
  print(rows)
  for (const { item, compared } of different.slice(0, Number(values.show))) printDifference(item, compared)
  const total = [...rows.values()].reduce((sum, row) => sum + row.cases, 0)
  console.log(`agree ${total - different.length} of ${total}`)
  process.exitCode = total === 0 ? 2 : different.length > 0 ? 1 : 0
}

function count(rows, spec, item, compared) {
  const row = rows.get(spec) ?? { cases: 0, verdict: 0, report: 0, error: 0, accepted: 0, output: 0, bytes: 0 }
  row.cases += 1
  row.accepted += Number(item.ok)
  for (const aspect of ['verdict', 'report', 'error']) row[aspect] += Number(compared[aspect])
  for (const aspect of ['output', 'bytes']) row[aspect] += Number(item.ok && compared[aspect])
  rows.set(spec, row)
}

function print(rows) {
  const columns = ['cases', 'verdict', 'report', 'error', 'accepted', 'output', 'bytes']
  console.log('spec'.padEnd(28) + columns.map((name) => name.padStart(9)).join(''))
  for (const [spec, row] of rows) {
    console.log(spec.padEnd(28) + columns.map((name) => String(row[name]).padStart(9)).join(''))
  }
}

function printDifference(item, { mine, ...compared }) {
  console.log(`\n--- ${item.id} differs in ${aspects.filter((aspect) => !compared[aspect]).join(', ')}`)
  console.log(item.input.slice(0, 1500))
  console.log('expected', JSON.stringify({ ok: item.ok, error: item.error, output: item.output, report: item.report }))
  console.log('got     ', JSON.stringify({ error: mine.error, output: mine.output, report: mine.report }))
}

function fail(message) {
  console.error(message)
  process.exitCode = 2
}
