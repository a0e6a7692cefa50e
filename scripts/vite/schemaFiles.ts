import { readFileSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Plugin } from 'vite'

const folder = resolve(import.meta.dirname, '../../schemas')

/** Serves the JSON Schemas of the specs beside the page, below `schemas/`, for other editors to use. */
export function schemaFiles(): Plugin {
  return {
    name: 'kindling:schema-files',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle() {
      for (const name of readdirSync(folder)) {
        this.emitFile({ type: 'asset', fileName: `schemas/${name}`, source: readFileSync(join(folder, name)) })
      }
    },
  }
}
