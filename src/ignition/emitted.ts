import type { YamlPath } from '../report/path.ts'

/** Integers beyond 2^53 are bigints: Go writes all 64 bits. Null stands where a field must be written and has no value. */
export type EmittedValue = string | number | bigint | boolean | null

/** An output value that remembers the input it came from. Nothing reaches Ignition without one. */
export type Emitted = EmittedScalar | EmittedList | EmittedMap

export interface EmittedScalar {
  readonly kind: 'scalar'
  readonly from: YamlPath
  readonly value: EmittedValue
  /** The zero value of a type without null, which the reference cannot tell from an absent value. */
  readonly isZero?: true
}

export interface EmittedList {
  readonly kind: 'list'
  readonly from: YamlPath
  readonly items: readonly Emitted[]
}

/** Entries stand in the order of the output. */
export interface EmittedMap {
  readonly kind: 'map'
  readonly from: YamlPath
  readonly entries: ReadonlyMap<string, Emitted>
  /** Made as a whole by sugar: keys it lacks come from `from` too, not from a key below it. */
  readonly generated?: true
  /** Keys that the output leaves out although the input has a place for them: empty lists, numbers that are 0. */
  readonly silent?: ReadonlyMap<string, YamlPath>
}

export const scalar = (from: YamlPath, value: EmittedValue): EmittedScalar => ({ kind: 'scalar', from, value })
export const list = (from: YamlPath, items: readonly Emitted[]): EmittedList => ({ kind: 'list', from, items })
export const map = (from: YamlPath, entries: Iterable<readonly [string, Emitted]>): EmittedMap => ({
  kind: 'map',
  from,
  entries: new Map(entries),
})
