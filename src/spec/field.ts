/**
 * The layers a spec is built of. Each counts its own versions: `base` 1–8 (Ignition 3.0–3.7), `fcos` by minor version,
 * `openshift` by minor version (8 = 4.8.0).
 */
export type Layer = 'base' | 'fcos' | 'openshift'

/**
 * What every field says of itself. Order in the table is the key order of Ignition. Butane's own order differs only
 * between neighbours that hold no groups, so that nothing of it can be seen.
 */
interface FieldFacts {
  /** One line in plain words, for hover, forms, the reference page and the schema. */
  readonly doc: string
  /** Shown as a person would write it in YAML. */
  readonly example?: string
  /** The layer that brings the field; `base` where absent. */
  readonly layer?: Layer
  /** First version of that layer with the field; 1 where absent. */
  readonly since?: number
  /** May be null (a pointer in Butane), or so from that version of the layer on. Lists and maps never are. */
  readonly optional?: true | number
  /** `false` for fields that have no one-to-one Ignition field. All others are the camel case of ours there. */
  readonly ignition?: false
  /** Becomes items elsewhere in the config: files, units, disks. */
  readonly sugar?: true
  readonly default?: string | number | boolean
  /** Must be written for the config to be accepted, or only where no `boot_device` can bring it. */
  readonly required?: true | 'without-boot-device'
  /** Values that are often written, and what each means; what it is known by, or an empty text. */
  readonly common?: Readonly<Record<string, string>>
}

/** Another name of a type in Butane, before a version of the base. */
interface FormerType {
  readonly before: number
  readonly type: string
}

export interface TextField extends FieldFacts {
  readonly kind: 'text'
  /** The only texts that are accepted, besides the empty one. */
  readonly allowed?: readonly string[]
  /** Of the allowed ones, those that came later: since which version of the layer. */
  readonly allowedSince?: Readonly<Record<string, number>>
  /** Ignition writes null where there is none, before that version of the layer. */
  readonly nullBefore?: number
  /** What the text is, for forms and completion. */
  readonly format?: TextFormat
  /** The name of its type in Butane, where it has one of its own. */
  readonly type?: string
  readonly formerType?: FormerType
}
type TextFormat =
  | 'path'
  | 'url'
  | 'hash'
  | 'device'
  | 'unit-name'
  | 'contents'
  | 'local'
  | 'ssh-key'
  | 'password-hash'
  | 'guid'
  | 'semantic-version'
export interface NumberField extends FieldFacts {
  readonly kind: 'number'
  /** `mode` is written in octal, `mib` counts mebibytes, `seconds` seconds, `id` is a user or group id. */
  readonly format?: 'mode' | 'mib' | 'seconds' | 'id'
  readonly allowed?: readonly number[]
  /** Of a type without negative numbers in the reference, which changes its errors and what becomes of fractions. */
  readonly unsigned?: true
}
export interface FlagField extends FieldFacts {
  readonly kind: 'flag'
}
export interface GroupField extends FieldFacts {
  readonly kind: 'group'
  /** The name of its type in Butane: checks are keyed by it, decoding errors speak of it. */
  readonly type: string
  readonly formerType?: FormerType
  /** A pointer in Butane before that version of the base. */
  readonly optionalBefore?: number
  readonly fields: FieldGroup
  /** The keys that a new one begins with besides the required ones, in the order in which people write them. */
  readonly usual?: readonly string[]
  /** Other sets of keys that a new one may begin with, by what they are for. */
  readonly alternatives?: Readonly<Record<string, readonly string[]>>
  /** CLC: further fields, by the `version` that the group itself names. */
  readonly options?: OptionSets
}
/** What a program takes as options, by its own version. */
export interface OptionSets {
  /** The version where none is named. */
  readonly unnamed: string
  /** In ascending order; one holds from its version on, up to the next one or the next major version. */
  readonly sets: readonly OptionSet[]
}
interface OptionSet {
  /** Major and minor: `3.5`. */
  readonly version: string
  /** The name of its type in ct. */
  readonly type: string
  readonly fields: FieldGroup
}
export interface ListField extends FieldFacts {
  readonly kind: 'list'
  readonly of: TextField | GroupField
  /** The name of its type in Butane, where it has one of its own. */
  readonly type?: string
}
/** Free keys, text values: `metadata.labels`. */
export interface MapField extends FieldFacts {
  readonly kind: 'map'
  readonly of: TextField
}

/** A field of a Butane config. */
export type Field = TextField | NumberField | FlagField | GroupField | ListField | MapField

export type FieldGroup = Readonly<Record<string, Field>>
