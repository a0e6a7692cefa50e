import { specs } from './registry.ts'
import { clcSchema, clcSchemaName } from './clc/clcSchema.ts'
import { schemaName, schemaOf, type JsonSchema } from './schemaOf.ts'

/** The files of `schemas/`: file name → text. */
export function schemaFiles(): ReadonlyMap<string, string> {
  const schemas: readonly (readonly [string, JsonSchema])[] = [
    ...specs.map((spec) => [schemaName(spec), schemaOf(spec)] as const),
    [clcSchemaName, clcSchema()],
  ]
  return new Map(schemas.map(([name, schema]) => [name, `${JSON.stringify(schema, null, 2)}\n`]))
}
