import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { readCases } from './compareCase.mjs'
import { schemaFindings } from './schemaFindings.mjs'

// npm run schema-share -- [--show N] PATH…   tells how many recorded configs that the reference accepts are valid to an editor.
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { show: { type: 'string', default: '0' } },
})

if (positionals.length === 0) {
  console.error('Name files or folders with recorded cases (.jsonl, .jsonl.gz).')
  process.exitCode = 2
}

for (const path of positionals) {
  const accepted = readCases(path).filter(({ ok, variant, version }) => ok && schemaTextOf(variant, version))
  const found = accepted.map((item) => ({
    item,
    findings: schemaFindings(schemaTextOf(item.variant, item.version), item.input),
  }))
  const refused = found.filter(({ findings }) => findings.length > 0)
  const unused = refused.filter(({ item }) => item.report.some(({ message }) => message.startsWith('unused key ')))
  const share = (count, of) => `${count} of ${of} (${((100 * count) / of).toFixed(2)} %)`
  console.log(path)
  console.log(`  valid                          ${share(found.length - refused.length, found.length)}`)
  console.log(`  valid, unused keys apart       ${share(found.length - refused.length, found.length - unused.length)}`)
  printReasons(refused.filter((each) => !unused.includes(each)))
}

function printReasons(refused) {
  const reasons = new Map()
  for (const { item, findings } of refused) {
    for (const finding of new Set(findings)) reasons.set(finding, [...(reasons.get(finding) ?? []), item.id])
  }
  const ordered = [...reasons].toSorted(([, a], [, b]) => b.length - a.length)
  for (const [reason, ids] of ordered.slice(0, Number(values.show))) {
    console.log(`  ${String(ids.length).padStart(5)}  ${reason}  ${ids.slice(0, 3).join(' ')}`)
  }
}

function schemaTextOf(variant, version) {
  try {
    return readFileSync(`schemas/${variant}-${version}.json`, 'utf8')
  } catch {
    return undefined
  }
}
