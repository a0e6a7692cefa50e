import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

// Packs the library, and uses it as a stranger does: from another folder, in Node, in a worker, by its types, as a command.
const root = resolve(import.meta.dirname, '..')
const folder = mkdtempSync(join(tmpdir(), 'kindling-package-'))
const installed = join(folder, 'node_modules/kindling')

const use = `
import { translate } from 'kindling'
import { isMainThread, parentPort, Worker } from 'node:worker_threads'

const { output } = translate('variant: flatcar\\nversion: 1.1.0\\n')
if (output !== '{"ignition":{"version":"3.4.0"}}') throw new Error('translated to ' + output)
if (isMainThread) {
  const worker = new Worker(new URL(import.meta.url))
  const answer = await new Promise((done, fail) => worker.on('message', done).on('error', fail))
  if (answer !== output) throw new Error('the worker translated to ' + answer)
} else parentPort.postMessage(output)
`

const typedUse = `
import { translate, type TranslateResult } from 'kindling'

const result: TranslateResult = translate('', { pretty: true, files: new Map() })
export const kinds: readonly ('error' | 'warning' | 'info' | 'hint')[] = result.report.map((entry) => entry.kind)
// @ts-expect-error: a result cannot be changed
result.output = ''
`

const typesOnly = {
  compilerOptions: {
    strict: true,
    noEmit: true,
    target: 'es2023',
    lib: ['es2023'],
    types: [],
    module: 'nodenext',
    exactOptionalPropertyTypes: true,
  },
  files: ['typed.ts'],
}

try {
  install()
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
  writeFileSync(join(folder, 'use.mjs'), use)
  writeFileSync(join(folder, 'typed.ts'), typedUse)
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(typesOnly))
  run(process.execPath, ['use.mjs'])
  run(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', '.'])
  const printed = run(process.execPath, [join(installed, 'lib/cli.js')], 'variant: flatcar\nversion: 1.1.0\n')
  if (printed !== '{"ignition":{"version":"3.4.0"}}\n') throw new Error(`The command printed ${printed}`)
  console.log('The package works in Node, in a worker, by its types and as a command.')
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function install() {
  const packing = ['pack', '--json', '--ignore-scripts', '--loglevel=error', '--pack-destination', folder]
  const [{ filename }] = JSON.parse(execFileSync('npm', packing, { cwd: root, encoding: 'utf8' }))
  mkdirSync(installed, { recursive: true })
  run('tar', ['-xzf', filename, '--strip-components=1', '-C', installed])
}

function run(program, args, input = '') {
  return execFileSync(program, args, { cwd: folder, input, encoding: 'utf8', stdio: ['pipe', 'pipe', 'inherit'] })
}
