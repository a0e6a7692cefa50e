import { specs } from './registry.ts'
import { schemaName, schemaOf } from './schemaOf.ts'

/** The files of `schemas/`: file name → text. */
export function schemaFiles(): ReadonlyMap<string, string> {
  return new Map(specs.map((spec) => [schemaName(spec), `${JSON.stringify(schemaOf(spec), null, 2)}\n`]))
}
