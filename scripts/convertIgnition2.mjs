import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { compareWithIgnition2 } from './compareConverted.mjs'
import { readRecords } from './compareCase.mjs'

// npm run convert-ignition2 -- PATH…   converts recorded Ignition configs of version 2, and what ct made of Container Linux
// Configs, to Butane for Flatcar 1.0.0, and compares what a machine gets of both. Where `ignition-validate` is installed (Debian's
// package `ignition`), it judges the Ignition 3 that comes out. Uses the library in lib/.
const { convert, translate } = await import(resolve('lib/index.js'))
const validator = spawnSync('ignition-validate', ['--version']).error ? undefined : 'ignition-validate'
const records = process.argv.slice(2).flatMap(readRecords).flatMap(ignition2Of)
const results = records.map(({ id, text }) => compare(id, text))
for (const { id, problems } of results.filter(({ problems }) => problems.length > 0))
  console.log(`${id}\n  ${problems.join('\n  ').slice(0, 2000)}`)
console.log(
  `${results.length} converted: ${count(({ losses }) => losses.length === 0)} without a loss, ` +
    `${count(({ isRefused }) => isRefused)} that Butane refuses for a named reason, ` +
    `${count(({ problems }) => problems.length > 0)} with a difference that no loss names` +
    (validator
      ? `; Ignition takes ${count(({ isTaken }) => isTaken)} of the ${count(({ output }) => output)} results`
      : ''),
)
process.exitCode = results.length === 0 ? 2 : count(({ problems }) => problems.length > 0) > 0 ? 1 : 0

function count(is) {
  return results.filter(is).length
}

function ignition2Of({ id, ok, version = '', variant, input, output }) {
  if (variant === 'clc') return ok ? [{ id, text: output }] : []
  return variant === undefined && version.startsWith('2.') ? [{ id, text: input }] : []
}

function compare(id, text) {
  const converted = convert(text, { from: 'ignition2', to: { variant: 'flatcar', version: '1.0.0' } })
  const { isRefused, output, differences } = compareWithIgnition2(JSON.parse(text), converted, translate)
  const answer = output && validator ? spawnSync(validator, ['-'], { input: output, encoding: 'utf8' }) : undefined
  const isTaken = answer?.status === 0
  const problems = answer && !isTaken ? [...differences, `Ignition refuses it: ${answer.stderr}`] : differences
  return { id, losses: converted.losses, isRefused, output, isTaken, problems }
}
