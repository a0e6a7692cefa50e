import type { PathKey } from '../../report/path.ts'
import { quadletTypeOf, unitOfPath, unitTypeOf, type UnitName, type UnitType } from '../../systemd/unitType.ts'

/** The language of a text that a config carries. */
export type ContentsLanguage =
  ({ readonly kind: 'unit' } & UnitName) | { readonly kind: 'shell' | 'json' | 'toml' | 'ini' | 'yaml' }

/** Finds the text that a config has at some keys. */
export type TextAt = (keys: readonly PathKey[]) => string | undefined

/** The language of the text at some keys of a config, by where it stands, the name that it gets, and how it begins. */
export function contentsLanguage(keys: readonly PathKey[], textAt: TextAt): ContentsLanguage | undefined {
  const [section, list] = keys
  if (section === 'systemd') return unitLanguage(keys, textAt, list === 'quadlets' ? quadletTypeOf : unitTypeOf)
  if (section === 'storage' && list === 'files') return fileLanguage(keys, textAt)
  const isIgnition = section === 'ignition' && list === 'config' && keys.at(-1) === 'inline'
  return isIgnition ? { kind: 'json' } : undefined
}

function unitLanguage(
  keys: readonly PathKey[],
  textAt: TextAt,
  typeOf: (name: string) => UnitType | undefined,
): ContentsLanguage | undefined {
  const isDropin = keys[3] === 'dropins' && keys.length === 6
  if (keys.at(-1) !== 'contents' || !(isDropin || keys.length === 4)) return undefined
  return languageOfUnit(textAt([...keys.slice(0, 3), 'name']) ?? '', typeOf, isDropin)
}

/** The language of a unit, by its name. */
export function languageOfUnit(
  unit: string,
  typeOf: (name: string) => UnitType | undefined,
  isDropin: boolean,
): ContentsLanguage | undefined {
  const type = typeOf(unit)
  return type && { kind: 'unit', type, unit, isDropin }
}

function fileLanguage(keys: readonly PathKey[], textAt: TextAt): ContentsLanguage | undefined {
  if (keys.at(-1) !== 'inline' || (keys[3] !== 'contents' && keys[3] !== 'append')) return undefined
  return languageOfFile(textAt([...keys.slice(0, 3), 'path']) ?? '', textAt(keys) ?? '')
}

/** The language of a file, by its path and its first line. */
export function languageOfFile(path: string, text: string): ContentsLanguage | undefined {
  const unit = unitOfPath(path)
  if (unit) return { kind: 'unit', ...unit }
  if (/^#!.*\b(?:ba|da|a|k|z)?sh\b/.test(text)) return { kind: 'shell' }
  if (text.startsWith('#!')) return undefined
  return patterns.find(([pattern]) => pattern.test(path))?.[1]
}

const patterns: readonly (readonly [pattern: RegExp, language: ContentsLanguage])[] = [
  [/\.(?:toml)$|\/containers\/(?:registries|storage|containers)\.conf(?:$|\.d\/)|\/crio\.conf/, { kind: 'toml' }],
  [/\.(?:json|ign)$|\/containers\/policy\.json$/, { kind: 'json' }],
  [/\.ya?ml$/, { kind: 'yaml' }],
  [/\.(?:sh|bash)$|\/\.?(?:bashrc|bash_profile|profile)$/, { kind: 'shell' }],
  [
    /\.(?:ini|conf|cfg|cnf|env|nmconnection|repo|properties)$|\/\.env$|\/os-release$|^\/etc\/(?:default|sysconfig)\/|^\/etc\/environment$|\/systemd\//,
    { kind: 'ini' },
  ],
]
