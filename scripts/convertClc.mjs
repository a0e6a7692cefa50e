import { resolve } from 'node:path'
import { compareConverted } from './compareConverted.mjs'
import { readCases } from './compareCase.mjs'

// npm run convert-clc -- PATH…   converts the recorded Container Linux Configs that ct accepts to Butane, and compares what a
// machine gets of both. Uses the library in lib/.
const { convert, translate } = await import(resolve('lib/index.js'))
const cases = process.argv
  .slice(2)
  .flatMap(readCases)
  .filter(({ variant, ok }) => variant === 'clc' && ok)
const results = cases.map((item) => compareConverted(item, { convert, translate }))
const wrong = results.filter(({ differences }) => differences.length > 0)
const refused = results.filter(({ isRefused }) => isRefused)
for (const { id, differences } of wrong.slice(0, 20)) console.log(`${id}\n  ${differences.join('\n  ').slice(0, 2000)}`)
console.log(
  `${cases.length} converted: ${cases.length - wrong.length - refused.length} equal but for named losses, ` +
    `${refused.length} that Butane refuses for a named reason, ${wrong.length} with a difference that no loss names`,
)
process.exitCode = cases.length === 0 ? 2 : wrong.length > 0 ? 1 : 0
