import { list, map, scalar, type Emitted, type EmittedMap } from '../../ignition/emitted.ts'
import type { ContextPath, YamlPath } from '../../report/path.ts'
import type { ReportEntry } from '../../report/report.ts'

/** What converting a cloud-config goes by. */
export interface Cloud {
  readonly root: EmittedMap
  /** The user that keys and passwords without a name are for. */
  readonly defaultUser: string
  readonly isFlatcar: boolean
  readonly lose: (message: (path: ContextPath) => ReportEntry, from: YamlPath) => void
}

/** What a part of a cloud-config comes to, in the form of Ignition 2, where files and users may be listed more than once. */
export interface Made {
  readonly users?: readonly EmittedMap[]
  readonly groups?: readonly EmittedMap[]
  readonly disks?: readonly EmittedMap[]
  readonly filesystems?: readonly EmittedMap[]
  readonly files?: readonly EmittedMap[]
  readonly links?: readonly EmittedMap[]
  readonly units?: readonly EmittedMap[]
}

type Written = string | number | boolean | undefined | Emitted | readonly EmittedMap[]

/** Makes a group that comes from a place; what is undefined, or an empty list, is not in it. */
export function groupFrom(from: YamlPath, fields: Readonly<Record<string, Written>>): EmittedMap {
  return map(
    from,
    Object.entries(fields).flatMap(([key, value]): readonly (readonly [string, Emitted])[] => {
      const made = emittedOf(from, value)
      return made ? [[key, made]] : []
    }),
  )
}

function emittedOf(from: YamlPath, value: Written): Emitted | undefined {
  if (value === undefined) return undefined
  if (typeof value !== 'object') return scalar(from, value)
  if ('kind' in value) return value
  return value.length === 0 ? undefined : list(from, value)
}

/** A list of texts that comes from a place; undefined where it is empty. */
export const textsFrom = (from: YamlPath, texts: readonly string[]): Emitted | undefined =>
  texts.length === 0
    ? undefined
    : list(
        from,
        texts.map((text) => scalar(from, text)),
      )

/** A file with a text in it. */
export function textFile(from: YamlPath, path: string, text: string, mode = 0o644): EmittedMap {
  return groupFrom(from, { path, mode, contents: groupFrom(from, { inline: text }) })
}

/** What a scalar says as text; undefined for anything else and for nothing. */
export function wordOf(value: Emitted | undefined): string | undefined {
  return value?.kind === 'scalar' && value.value !== null ? String(value.value) : undefined
}

/** What the scalar under a key says as text. */
export const wordAt = (parent: EmittedMap | undefined, key: string): string | undefined =>
  wordOf(parent?.entries.get(key))

/** The items of a list; a single value counts as one. */
export function itemsOf(value: Emitted | undefined): readonly Emitted[] {
  if (value === undefined || (value.kind === 'scalar' && value.value === null)) return []
  return value.kind === 'list' ? value.items : [value]
}

/** What the items of a list say as texts; a single text may hold several, with commas between them. */
export function wordsOf(value: Emitted | undefined): readonly string[] {
  if (value?.kind === 'scalar') {
    return (wordOf(value) ?? '').split(',').flatMap((word) => (word.trim() === '' ? [] : [word.trim()]))
  }
  return itemsOf(value).flatMap((item) => wordOf(item) ?? [])
}

/** Whether a flag is set, also by the words of YAML 1.1. */
export const isOn = (value: Emitted | undefined): boolean => /^(?:true|yes|on|1)$/i.test(wordOf(value) ?? '')

/** Whether a flag is set to no. */
export const isOff = (value: Emitted | undefined): boolean => /^(?:false|no|off|0)$/i.test(wordOf(value) ?? '')
