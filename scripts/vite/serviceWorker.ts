import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { transformWithOxc, type Plugin } from 'vite'

const root = resolve(import.meta.dirname, '../..')
const source = join(root, 'src/worker/serviceWorker.ts')

/** Builds the service worker, with the list of everything that the page consists of; schemas are for other editors. */
export function serviceWorker(): Plugin {
  return {
    name: 'kindling:service-worker',
    apply: 'build',
    enforce: 'post',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const files = new Map<string, string | Uint8Array>()
        for (const [name, output] of Object.entries(bundle)) {
          if (isKept(name)) files.set(name, output.type === 'chunk' ? output.code : output.source)
        }
        for (const name of filesOf(join(root, 'public'))) files.set(name, readFileSync(join(root, 'public', name)))
        this.emitFile({ type: 'asset', fileName: 'serviceWorker.js', source: await build(files) })
      },
    },
  }
}

const isKept = (name: string): boolean => !/^(?:schemas|\.vite)\/|\.map$/.test(name)

function filesOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
}

async function build(files: ReadonlyMap<string, string | Uint8Array>): Promise<string> {
  const names = [...files.keys()].toSorted()
  const hash = createHash('sha256')
  for (const name of names) hash.update(`${name}\0`).update(files.get(name) ?? '')
  const kept = { version: hash.digest('hex').slice(0, 16), files: names }
  const { code } = await transformWithOxc(readFileSync(source, 'utf8'), source)
  return `const kept = ${JSON.stringify(kept)}\n${code.replace(/^export \{\};?$/m, '')}`
}
