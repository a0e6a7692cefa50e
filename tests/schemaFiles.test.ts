import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { schemaFiles } from '../src/spec/schemaFiles.ts'

const folder = new URL('../schemas/', import.meta.url)

test('the schemas on disk are those of the field table (npm run schemas)', () => {
  const onDisk = readdirSync(folder).map((name) => [name, readFileSync(new URL(name, folder), 'utf8')] as const)
  expect(new Map(onDisk)).toEqual(schemaFiles())
})
