import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { browserAdvice, findOrInstallBrowser } from './findBrowser.mjs'
import { playwrightOutcome, vitestOutcome } from './testReports.mjs'

// Everything that has to hold, step by step. A failing step does not stop the others; the last line sums up.
const reports = mkdtempSync(join(tmpdir(), 'kindling-test-'))
const unitReport = join(reports, 'unit.json')
const journeyReport = join(reports, 'journeys.json')
const failures = []
const notes = []
let passed = 0
let failed = 0

step('types', 'tsc --noEmit -p tsconfig.json')
step(
  'types of the core, without DOM and Node',
  'tsc --noEmit --emitDeclarationOnly false --declaration false -p tsconfig.lib.json',
)
step('types of CSS modules', 'node scripts/cssTypes.mjs --check')
step('lint', 'oxlint --type-aware --deny-warnings')
step('format', 'prettier --check --log-level warn .')
step('unused code and dependencies', 'knip')
step('unit and conformance tests', `vitest run --reporter=default --reporter=json --outputFile.json=${unitReport}`)
addTests(unitReport, vitestOutcome)
step('page', 'vite build')
step('library', 'vite build --config vite.lib.config.ts')
step('types of the library', 'tsc -p tsconfig.lib.json')
step('package', 'node scripts/checkPackage.mjs')
step('sizes', 'node scripts/size.mjs')
runJourneys()
sumUp()

function runJourneys() {
  const browser = findOrInstallBrowser()
  if (browser) {
    step('journeys', 'playwright test', { CHROMIUM_PATH: browser, JOURNEY_REPORT: journeyReport })
    addTests(journeyReport, playwrightOutcome)
  } else {
    console.error(browserAdvice)
    record('journeys', false)
  }
}

function step(name, command, environment = {}) {
  console.log(`\n\u001b[1m${name}\u001b[0m  ${command}`)
  const [program, ...args] = command.split(' ')
  const isNode = program === 'node'
  const { status } = spawnSync(isNode ? process.execPath : 'npx', isNode ? args : ['--no-install', program, ...args], {
    stdio: 'inherit',
    env: { ...process.env, ...environment },
  })
  record(name, status === 0)
}

function record(name, isPassed) {
  if (isPassed) passed += 1
  else {
    failed += 1
    failures.push(name)
  }
}

// A step that reports its tests counts by them as well, and names those that failed where CI shows only the last lines.
function addTests(file, outcomeOf) {
  try {
    const outcome = outcomeOf(JSON.parse(readFileSync(file, 'utf8')))
    passed += outcome.passed
    failed += outcome.failed.length
    failures.push(...outcome.failed.map((name) => `  ${name}`))
    notes.push(...outcome.flaky.map((name) => `  passed at the second try: ${name}`))
  } catch {
    // It broke before it could report, and has been counted as a failed step.
  }
}

function sumUp() {
  rmSync(reports, { recursive: true, force: true })
  if (failures.length > 0) console.log(`\nFailed:\n${failures.join('\n')}`)
  if (notes.length > 0) console.log(`\nNot steady:\n${notes.join('\n')}`)
  console.log(`\n${passed} passed, ${failed} failed`)
  process.exitCode = failed === 0 ? 0 : 1
}
