/** The files directory of a document as it goes to the worker: whole whenever it has changed, contents once each. */
export interface FilesMessage {
  readonly kind: 'files'
  readonly entries: readonly SentFile[]
  /** Those that this worker has not been sent yet. */
  readonly contents: readonly SentContent[]
}

export type SentFile =
  | { readonly kind: 'file'; readonly path: string; readonly content: string; readonly executable: boolean }
  | { readonly kind: 'link'; readonly path: string; readonly target: string }
  | { readonly kind: 'directory'; readonly path: string }

export interface SentContent {
  /** Names the content; what is in it never changes. */
  readonly id: string
  readonly bytes: Uint8Array
}
