import type { ChecksumMethod } from './checksumOf.ts'

/** What the worker is asked that makes checksums. It is started for one file and ends with it. */
export interface ChecksumRequest {
  readonly file: Blob
  readonly method: ChecksumMethod
  /** Whether the file is packed and the checksum that of what is in it. */
  readonly isPacked: boolean
}

/** What it answers: how much has been read, from 0 to 1, then the checksum, or that the file cannot be read. */
export type ChecksumReply =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'checksum'; readonly checksum: string }
  | { readonly kind: 'unreadable' }
