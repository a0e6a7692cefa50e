import { readFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { Ajv, type AnySchemaObject } from 'ajv'
import standaloneCode from 'ajv/dist/standalone/index.js'
import type { Plugin } from 'vite'

const suffix = '?validator'
const prefix = '\0validator:'

/**
 * Turns `import { validate } from './x.schema.json?validator'` into a checker that Ajv compiles at build time, because the
 * page's policy forbids the eval that Ajv needs at run time.
 */
export function compiledValidators(): Plugin {
  return {
    name: 'kindling:compiled-validators',
    enforce: 'pre',
    resolveId(source, importer) {
      if (!source.endsWith(suffix) || importer === undefined) return undefined
      return prefix + resolve(dirname(importer), source.slice(0, -suffix.length)).replace(/\.json$/, '')
    },
    async load(id) {
      if (!id.startsWith(prefix)) return undefined
      const file = `${id.slice(prefix.length)}.json`
      this.addWatchFile(file)
      return compile(JSON.parse(await readFile(file, 'utf8')))
    },
  }
}

function compile(schema: AnySchemaObject): string {
  // Nobody reads why a value does not fit.
  const ajv = new Ajv({ code: { source: true, esm: true }, strict: true, messages: false })
  const code = standaloneCode(ajv, ajv.compile(schema))
  if (code.includes('require(')) throw new Error('This schema needs Ajv at run time; use plainer keywords.')
  return code
}
