import { schemaOfConfig, type JsonSchema } from '../schemaOf.ts'
import { clcFields } from './clcFields.ts'

/** The file name of the schema of the Container Linux Config. */
export const clcSchemaName = 'clc.json'

/**
 * The JSON Schema of the Container Linux Config (draft-07), for editors. etcd and flannel take the options of the version that
 * they name.
 */
export function clcSchema(): JsonSchema {
  return schemaOfConfig(clcFields, {
    name: clcSchemaName,
    title: 'Container Linux Config, for ct 0.9.4',
    ignition: '2.3.0',
  })
}
