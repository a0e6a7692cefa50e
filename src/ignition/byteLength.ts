import { bytesOf } from './bytes.ts'

/** How many bytes a text has in UTF-8: the reference counts lengths so. */
export function byteLength(text: string): number {
  return bytesOf(text).length
}
