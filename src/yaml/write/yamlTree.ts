import type { YamlPath } from '../../report/path.ts'

/** A YAML text to be written, in the order and with the comments that people will see. */
export type YamlTree = YamlText | YamlWord | YamlList | YamlMap

/** A text, in the style that reads best. */
export interface YamlText {
  readonly kind: 'text'
  readonly value: string
}

/** A number or flag, as it is spelled. */
export interface YamlWord {
  readonly kind: 'word'
  readonly spelled: string
}

export interface YamlList {
  readonly kind: 'list'
  readonly items: readonly YamlItem[]
}

export interface YamlMap {
  readonly kind: 'map'
  readonly entries: readonly YamlEntry[]
}

export interface YamlItem extends Surroundings {
  readonly value: YamlTree
  /** The place of another text that it comes from. */
  readonly from?: YamlPath
}

export interface YamlEntry extends YamlItem {
  readonly key: string
}

/** What stands around an entry. */
interface Surroundings {
  /** Comments in the lines above, without `#`. */
  readonly above?: readonly string[]
  /** The comment behind it, without `#`. */
  readonly behind?: string | undefined
  /** Whether an empty line comes before it. */
  readonly isSpaced?: boolean
}

export const yamlText = (value: string): YamlText => ({ kind: 'text', value })
/** Something that is spelled right already. */
export const yamlWord = (spelled: string): YamlWord => ({ kind: 'word', spelled })
export const yamlMap = (...pairs: readonly (readonly [string, YamlTree])[]): YamlMap => ({
  kind: 'map',
  entries: pairs.map(([key, value]) => ({ key, value })),
})
export const yamlFlag = (value: boolean): YamlWord => yamlWord(String(value))
export const yamlNumber = (value: number | bigint): YamlWord => yamlWord(String(value))
/** Permissions as people write them. */
export const yamlMode = (value: number): YamlWord => ({
  kind: 'word',
  spelled: `0${value.toString(8).padStart(3, '0')}`,
})
