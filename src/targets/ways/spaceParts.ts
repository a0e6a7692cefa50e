import type { PathKey } from '../../report/path.ts'
import type { TranslationSet } from '../../translate/result.ts'
import { filesOf } from './carriedFiles.ts'

/** A part of a config, with how many of its bytes it takes. */
export interface SpacePart {
  readonly name: string
  /** Whether the name is a path, and not words. */
  readonly isPath: boolean
  readonly bytes: number
  /** The place in the Butane text that it comes from. */
  readonly from?: readonly PathKey[]
}

/** How many files are named by themselves. */
const most = 3

/** What takes the space of an Ignition config: its largest files, its units and all the rest. Together they are all its bytes. */
export function spaceParts(config: string, translations: TranslationSet): readonly SpacePart[] {
  const files = filesOf(config).map((file, index) =>
    part(nameOfFile(file.path), file, `$.storage.files.${index}`, translations),
  )
  const named = files.toSorted((a, b) => b.bytes - a.bytes).slice(0, most)
  const units = unitsOf(config)
  const unitBytes =
    units.length > 0 ? [part(countText(units.length), units, '$.systemd.units', translations, false)] : []
  const known = [...named, ...unitBytes].filter(({ bytes }) => bytes > 2)
  const rest = byteLength(config) - known.reduce((sum, { bytes }) => sum + bytes, 0)
  return [...known, { name: files.length > most ? 'Other files and the rest' : 'The rest', isPath: false, bytes: rest }]
}

function part(name: string, value: unknown, path: string, translations: TranslationSet, isPath = true): SpacePart {
  const from = translations.get(path)?.from.keys
  return { name, isPath, bytes: byteLength(JSON.stringify(value)), ...(from && { from }) }
}

const nameOfFile = (path: unknown): string => (typeof path === 'string' ? path : 'A file')
const countText = (count: number): string => (count === 1 ? '1 unit' : `${count} units`)
const byteLength = (text: string): number => new TextEncoder().encode(text).length

function unitsOf(config: string): readonly unknown[] {
  if (!config.startsWith('{')) return []
  const { systemd } = JSON.parse(config) as { readonly systemd?: { readonly units?: readonly unknown[] } }
  return systemd?.units ?? []
}
