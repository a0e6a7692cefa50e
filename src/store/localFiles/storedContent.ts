/** The content of a local file as the database keeps it. */
export interface StoredContent {
  readonly id: string
  readonly bytes: Uint8Array
  /** When it was written, in milliseconds since 1970. */
  readonly time: number
  /** Since when no document lists it, as far as that has been seen, in milliseconds since 1970; absent where one does. */
  readonly unlisted?: number
}

/** Whether something read from the database is a content. Bytes are no JSON, so no schema can tell. */
export const isStoredContent = (value: unknown): value is StoredContent =>
  typeof value === 'object' &&
  value !== null &&
  'id' in value &&
  typeof value.id === 'string' &&
  'bytes' in value &&
  value.bytes instanceof Uint8Array &&
  'time' in value &&
  typeof value.time === 'number'
