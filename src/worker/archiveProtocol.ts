/** A file in a zip file. */
export interface PackedFile {
  readonly path: string
  readonly bytes: Uint8Array
  /** What unpacking makes of it; absent for a plain file. */
  readonly kind?: 'executable' | 'link'
}

/** What the worker that packs is asked. */
export type ArchiveRequest =
  | { readonly kind: 'pack'; readonly entries: readonly PackedFile[] }
  | { readonly kind: 'unpack'; readonly bytes: Uint8Array }

/** What it answers. */
export type ArchiveReply =
  | { readonly kind: 'packed'; readonly bytes: Uint8Array }
  | { readonly kind: 'unpacked'; readonly entries: readonly PackedFile[] }
  | { readonly kind: 'problem'; readonly problem: string }
