import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { runnerImport } from 'vite'

// Writes `schemas/`: one JSON Schema for each spec, made from the field table.

const { module } = await runnerImport('./src/spec/schemaFiles.ts')
const files = module.schemaFiles()

await mkdir('schemas', { recursive: true })
for (const name of await readdir('schemas')) {
  if (!files.has(name)) await rm(`schemas/${name}`)
}
for (const [name, text] of files) await writeFile(`schemas/${name}`, text)
console.log(`${files.size} schemas written to schemas/`)
