import { validate } from './listedFiles.schema.json?validator'

/** A local file of a document, as its list has it. Paths are relative to the files directory, with `/`. */
export type ListedFile = ListedContent | ListedLink | ListedDirectory

export interface ListedContent {
  readonly kind: 'file'
  readonly path: string
  /** The name under which its content is kept beside the document. */
  readonly content: string
  /** In bytes. */
  readonly size: number
  readonly isExecutable?: boolean
  /** When its content was added or changed last, in milliseconds since 1970. */
  readonly time: number
}

export interface ListedLink {
  readonly kind: 'link'
  readonly path: string
  readonly target: string
}

/** Listed only where nothing is in it. */
export interface ListedDirectory {
  readonly kind: 'directory'
  readonly path: string
}

/** Whether something read from storage is a list of local files. */
export const isFileList = (value: unknown): value is readonly ListedFile[] => isList(value) && value.every(isWhole)

/** What the schema has seen of each: that what is there is of the right type. */
interface Seen {
  readonly kind: ListedFile['kind']
  readonly content?: string
  readonly size?: number
  readonly time?: number
  readonly target?: string
}

const isList = (value: unknown): value is readonly Seen[] => validate(value)

function isWhole({ kind, content, size, time, target }: Seen): boolean {
  if (kind === 'link') return target !== undefined
  return kind === 'directory' || (content !== undefined && size !== undefined && time !== undefined)
}

/** Those of the files that have contents. */
export const withContent = (files: readonly ListedFile[] = []): readonly ListedContent[] =>
  files.filter((file) => file.kind === 'file')
