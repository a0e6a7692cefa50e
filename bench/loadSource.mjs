import { resolve } from 'node:path'
import { build } from 'vite'

/** Bundles a source file and imports it, for what the library does not export. */
export async function loadSource(path) {
  const output = await build({
    root: resolve(import.meta.dirname, '..'),
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: { write: false, minify: false, target: 'es2023', lib: { entry: path, formats: ['es'] } },
  })
  const [{ code }] = [output].flat()[0].output
  return import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`)
}
