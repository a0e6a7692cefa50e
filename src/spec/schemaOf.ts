import { jsonPath } from '../report/path.ts'
import { fieldsOf, type ResolvedField, type ResolvedGroup, type ResolvedScalar } from './fieldsOf.ts'
import { optionConditions, optionFields } from './optionSchema.ts'
import type { Spec, Variant } from './registry.ts'
import { titleOf } from './titleOf.ts'

/** What of JSON Schema draft-07 is used. */
export interface JsonSchema {
  readonly $schema?: string
  readonly $id?: string
  readonly $ref?: string
  readonly title?: string
  readonly description?: string
  readonly type?: string | readonly string[]
  readonly const?: string
  readonly enum?: readonly (string | number | boolean | null)[]
  readonly pattern?: string
  readonly default?: string | number | boolean
  readonly examples?: readonly unknown[]
  readonly allOf?: readonly JsonSchema[]
  readonly items?: JsonSchema
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: false | JsonSchema
  readonly propertyNames?: JsonSchema
  readonly not?: JsonSchema
  readonly if?: JsonSchema
  readonly then?: JsonSchema
  readonly definitions?: Readonly<Record<string, JsonSchema>>
}

/**
 * The JSON Schema of a spec (draft-07), for editors: it accepts what a YAML 1.2 reader makes of the configs that Butane
 * accepts, so texts may come as numbers or booleans, empty values as null, and flags as the words of YAML 1.1.
 */
export function schemaOf(spec: Spec): JsonSchema {
  const schema = schemaOfConfig(fieldsOf(spec), {
    name: schemaName(spec),
    title: `Butane config for ${systems[spec.variant]}, ${spec.variant} ${spec.version}`,
    ignition: spec.ignition,
  })
  const constant = (name: string, value: string): JsonSchema => ({
    ...schema.properties?.[name],
    type: 'string',
    const: value,
  })
  return {
    ...schema,
    type: 'object',
    properties: {
      ...schema.properties,
      variant: constant('variant', spec.variant),
      version: constant('version', spec.version),
    },
  }
}

/** What a schema says of itself. */
interface SchemaHead {
  /** Its file name. */
  readonly name: string
  readonly title: string
  /** The version of Ignition that comes out. */
  readonly ignition: string
}

/** The JSON Schema of a whole config, by its fields. */
export function schemaOfConfig(root: ResolvedGroup, { name, title, ignition }: SchemaHead): JsonSchema {
  const definitions = new Map<string, JsonSchema>()
  const { properties, ...body } = groupBody(root, definitions)
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: name,
    title,
    description: `${root.doc} Becomes an Ignition ${ignition} config.`,
    ...body,
    ...(properties && { properties }),
    definitions: Object.fromEntries([...definitions].toSorted(([a], [b]) => (a < b ? -1 : 1))),
  }
}

/** The file name of the schema of a spec. */
export const schemaName = ({ variant, version }: Spec): string => `${variant}-${version}.json`

const systems: Readonly<Record<Variant, string>> = {
  fcos: 'Fedora CoreOS',
  flatcar: 'Flatcar Container Linux',
  openshift: 'OpenShift Container Platform',
  r4e: 'RHEL for Edge',
  fiot: 'Fedora IoT',
}

type Definitions = Map<string, JsonSchema>

function schemaOfField(field: ResolvedField, definitions: Definitions): JsonSchema {
  const about = aboutField(field)
  switch (field.kind) {
    case 'group':
      // Beside a $ref, draft-07 ignores everything else.
      return { ...about, allOf: [reference(field, definitions)] }
    case 'list':
      return { ...about, type: ['array', 'null'], items: schemaOfField(field.of, definitions) }
    case 'map':
      return { ...about, type: ['object', 'null'], additionalProperties: schemaOfField(field.of, definitions) }
    case 'text':
    case 'number':
    case 'flag':
      return { ...about, ...scalarType(field) }
  }
}

function aboutField(field: ResolvedField): JsonSchema {
  return {
    description: describe(field),
    ...(field.default !== undefined && { default: field.default }),
    ...(field.example !== undefined && { examples: [exampleOf(field, field.example)] }),
  }
}

// JSON has no octal, so that the example of a mode says how it is written.
function describe({ doc, refused, ...field }: ResolvedField): string {
  const octal = field.kind === 'number' && field.format === 'mode' ? ` ${octalHint(field.example)}` : ''
  return refused ? `${doc}${octal} Refused: ${refused.entry(jsonPath()).message}.` : `${doc}${octal}`
}

const octalHint = (example = '0644'): string => `${example} is ${Number.parseInt(example, 8)} in decimal.`

function reference(group: ResolvedGroup, definitions: Definitions): JsonSchema {
  const schema: JsonSchema = groupBody(group, definitions)
  const name = definitionName(group.type, schema, definitions)
  definitions.set(name, schema)
  return { $ref: `#/definitions/${name}` }
}

/** One definition for each shape of a type: in some specs a type has several, or says different things of its fields. */
function definitionName(type: string, schema: JsonSchema, definitions: Definitions): string {
  const text = JSON.stringify(schema)
  for (let count = 1; ; count += 1) {
    const name = count === 1 ? type : `${type}${count}`
    const known = definitions.get(name)
    if (!known || JSON.stringify(known) === text) return name
  }
}

function groupBody(group: ResolvedGroup, definitions: Definitions): JsonSchema {
  const fields = [...group.fields.values(), ...optionFields(group)]
  const conditions = optionConditions(group)
  const required = fields.filter((field) => field.required).map(({ name }) => name)
  return {
    type: ['object', 'null'],
    properties: Object.fromEntries(fields.map((field) => [field.name, propertyOf(field, definitions)])),
    ...(required.length > 0 && { required }),
    additionalProperties: false,
    ...(conditions.length > 0 && { allOf: conditions }),
  }
}

function propertyOf(field: ResolvedField, definitions: Definitions): JsonSchema {
  return { title: titleOf(field.name), ...schemaOfField(field, definitions) }
}

function scalarType(field: ResolvedScalar): JsonSchema {
  switch (field.kind) {
    case 'text':
      return field.allowed ? { enum: allowedValues(field.allowed) } : { type: ['string', 'number', 'boolean', 'null'] }
    case 'number':
      return { type: ['integer', 'string', 'null'], pattern: goNumber }
    case 'flag':
      return { type: ['boolean', 'string', 'null'], pattern: flagWords }
  }
}

/** Numbers that are texts in YAML 1.2 but numbers to Butane; a quoted decimal is none. */
const goNumber = '^[-+]?(0[bB][01_]+|0[oO][0-7_]+|0[xX][0-9a-fA-F_]+|[0-9]+_[0-9_]*)$'

/** The words of YAML 1.1, in the spellings that Butane takes. */
const flagWords = '^([yYnN]|yes|Yes|YES|no|No|NO|on|On|ON|off|Off|OFF)$'

// `level: 1` is a number to a YAML reader, and an empty text is as good as none.
function allowedValues(allowed: readonly string[]): readonly (string | number | null)[] {
  const numbers = allowed.filter((value) => /^\d+$/.test(value)).map(Number)
  return [...allowed, ...numbers, '', null]
}

function exampleOf(field: ResolvedField, example: string): unknown {
  if (field.kind === 'number') return Number.parseInt(example, field.format === 'mode' ? 8 : 10)
  if (field.kind === 'flag') return example === 'true'
  if (field.kind === 'map') return Object.fromEntries([example.split(': ')])
  return example.startsWith('|\n') ? `${example.slice(2).replaceAll(/^ {2}/gm, '')}\n` : example
}
