import { yamlFlag, yamlMode, yamlText, type YamlEntry, type YamlMap, type YamlTree } from '../yaml/write/yamlTree.ts'

/** An item that a goal wants in a list of the config. */
export interface Piece {
  readonly list: readonly string[]
  /** The field that tells the items of the list apart; the first entry of `item`. */
  readonly key: string
  readonly item: YamlMap
  /** Whether the item belongs to others as well: what else is in it stays. Otherwise it is replaced. */
  readonly isShared?: boolean
}

/** The name of a piece among the items of its list. */
export function nameOfPiece({ item, key }: Piece): string {
  const value = item.entries.find((entry) => entry.key === key)?.value
  return value?.kind === 'text' ? value.value : ''
}

type Entries = Readonly<Record<string, YamlTree | undefined>>

/** A mapping of what is there of some entries, in their order. */
export const mapOf = (entries: Entries): YamlMap => ({
  kind: 'map',
  entries: Object.entries(entries).flatMap(([key, value]): readonly YamlEntry[] => (value ? [{ key, value }] : [])),
})

export const textList = (texts: readonly string[]): YamlTree => ({
  kind: 'list',
  items: texts.map((text) => ({ value: yamlText(text) })),
})

/** What is in a file: its text, or where it is fetched from. */
export type FileContents = { readonly inline: string } | { readonly source: string; readonly hash?: string } | undefined

interface FileFacts {
  readonly path: string
  readonly contents: FileContents
  readonly mode?: number | undefined
  readonly overwrite?: boolean
  readonly user?: string
  readonly group?: string
}

export function filePiece({ path, contents, mode, overwrite, user = '', group = '' }: FileFacts): Piece {
  return {
    list: ['storage', 'files'],
    key: 'path',
    item: mapOf({
      path: yamlText(path),
      overwrite: overwrite ? yamlFlag(true) : undefined,
      mode: mode === undefined ? undefined : yamlMode(mode),
      user: user === '' ? undefined : mapOf({ name: yamlText(user) }),
      group: group === '' ? undefined : mapOf({ name: yamlText(group) }),
      contents: contents && contentsTree(contents),
    }),
  }
}

function contentsTree(contents: NonNullable<FileContents>): YamlTree {
  if ('inline' in contents) return mapOf({ inline: yamlText(contents.inline) })
  const { source, hash } = contents
  return mapOf({
    source: yamlText(source),
    verification: hash === undefined ? undefined : mapOf({ hash: yamlText(hash) }),
  })
}

export const linkPiece = (path: string, target: string, hard?: false): Piece => ({
  list: ['storage', 'links'],
  key: 'path',
  item: mapOf({
    path: yamlText(path),
    target: yamlText(target),
    hard: hard === undefined ? undefined : yamlFlag(hard),
  }),
})

/** A unit of its own. */
export const unitPiece = (name: string, contents: string, isEnabled = true): Piece => ({
  list: ['systemd', 'units'],
  key: 'name',
  item: mapOf({ name: yamlText(name), enabled: isEnabled ? yamlFlag(true) : undefined, contents: yamlText(contents) }),
})

/** Something about a unit of the image. */
export const imageUnitPiece = (name: string, entries: Entries): Piece => ({
  list: ['systemd', 'units'],
  key: 'name',
  item: mapOf({ name: yamlText(name), ...entries }),
  isShared: true,
})

export const maskPiece = (name: string): Piece => imageUnitPiece(name, { mask: yamlFlag(true) })

export const filesystemPiece = (entries: Entries & { readonly device: YamlTree }): Piece => ({
  list: ['storage', 'filesystems'],
  key: 'device',
  item: mapOf(entries),
})

export const userPiece = (name: string, entries: Entries): Piece => ({
  list: ['passwd', 'users'],
  key: 'name',
  item: mapOf({ name: yamlText(name), ...entries }),
  isShared: true,
})
