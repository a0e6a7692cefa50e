import { expect, test } from 'vitest'
import { build } from 'vite'
import { licences } from '../scripts/vite/licences.ts'

const files: Readonly<Record<string, string>> = {
  '/page.js': `import { openDB } from 'idb'
    console.log(openDB, new Worker(new URL('/worker.js', import.meta.url), { type: 'module' }))`,
  '/worker.js': `import { zipSync } from 'fflate'
    postMessage(zipSync({}))`,
}
const given = () => ({
  name: 'given',
  resolveId: (id: string) => (id in files ? id : undefined),
  load: (id: string) => files[id.replace(/\?.*$/, '')],
})

test('the page carries the licences of what is in it, and of what only its workers use', async () => {
  const { page, worker } = licences()
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    plugins: [given(), page],
    worker: { format: 'es', plugins: () => [given(), worker()] },
    build: { write: false, rolldownOptions: { input: '/page.js' } },
  })
  const outputs = 'output' in built ? built.output : []
  const written = outputs.find(({ fileName }) => fileName === 'licences.txt')
  const text = written?.type === 'asset' ? String(written.source) : ''
  expect(text.match(/^===== .* =====$/gm)).toEqual(['===== fflate =====', '===== idb ====='])
  expect(text).toContain('Copyright (c) 2016, Jake Archibald')
})
