import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'

// Prints what a visitor loads against its budget, in kilobytes (1000 bytes) after gzip, and fails past it.
const root = resolve(import.meta.dirname, '..')
const dist = join(root, 'dist')
const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'))

const start = filesOf('src/app/StartPage.tsx', filesOf('index.html'))
const shell = filesOf('src/app/documentPage.ts', filesOf('index.html'))
// The tab that shows the viewer is there before it, and is no part of Monaco.
const tab = filesOf('src/features/ignition/ignitionFeature.ts')
const editors = ['SourceEditor', 'OutputViewer'].flatMap((name) => [...filesOf(`src/monaco/${name}.tsx`)])
const rows = [
  ['start page', 200, weigh(['index.html', ...start])],
  ['document before Monaco', 200, weigh(['index.html', ...shell])],
  ['Monaco with its styles', 950, weigh(new Set(editors.filter((file) => !shell.has(file) && !tab.has(file))))],
  ['translate() of Butane', 70, gzipSync(await bundleTranslate(), { level: 9 }).length],
]

for (const [name, budget, bytes] of rows) {
  const verdict = bytes > budget * 1000 ? 'TOO BIG' : 'ok'
  console.log(`${name.padEnd(24)}${(bytes / 1000).toFixed(1).padStart(8)} of ${budget} KB gzip  ${verdict}`)
}
process.exitCode = rows.some(([, budget, bytes]) => bytes > budget * 1000) ? 1 : 0

// An entry's own files and those that it needs before it runs; workers, fonts and what is loaded later do not count.
function filesOf(key, found = new Set()) {
  const entry = manifest[key]
  if (!entry || found.has(entry.file)) return found
  for (const file of [entry.file, ...(entry.css ?? [])]) found.add(file)
  for (const needed of entry.imports ?? []) filesOf(needed, found)
  return found
}

function weigh(files) {
  return [...files].reduce((sum, file) => sum + gzipSync(readFileSync(join(dist, file)), { level: 9 }).length, 0)
}

async function bundleTranslate() {
  const entry = 'virtual:translate'
  const output = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [
      {
        name: 'translate-alone',
        resolveId: (id) => (id === entry ? id : undefined),
        load: (id) => (id === entry ? `export { translate } from '${root}/src/translate/translate.ts'` : undefined),
      },
    ],
    build: {
      write: false,
      minify: true,
      target: 'es2022',
      rolldownOptions: { input: entry, preserveEntrySignatures: 'strict' },
    },
  })
  return [output]
    .flat()[0]
    .output.map(({ code = '' }) => code)
    .join('')
}
