/** How passwords are hashed: two ways of crypt(5), and GRUB's own. */
export type CryptMethod = 'sha512' | 'bcrypt' | 'grub'

/** What the worker that hashes is asked. It is started for one question and ends with it. */
export interface CryptRequest {
  readonly method: CryptMethod
  readonly password: string
  /** Rounds; of bcrypt the power of two. */
  readonly cost: number
}

/** What it answers: how much is done, from 0 to 1, then the hash, or that there is none. */
export type CryptReply =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'hash'; readonly hash: string }
  | { readonly kind: 'failed' }
