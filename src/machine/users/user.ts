import type { YamlPath } from '../../report/path.ts'
import type { TextWithOrigin } from '../readResult.ts'
import type { SshKey } from './sshKey.ts'

/** A user as they are after the first boot. */
export interface MachineUser {
  readonly name: string
  /** What in the text speaks of them; undefined for a user of the image that it leaves alone. */
  readonly from: YamlPath | undefined
  readonly state: 'made' | 'changed' | 'in-image' | 'removed'
  readonly home: string
  /** Whether the home folder is made with the user. */
  readonly makesHome: boolean
  /** Undefined where the image decides. */
  readonly shell: string | undefined
  readonly id: number | undefined
  readonly comment: string | undefined
  readonly isSystem: boolean
  /** The group of what the user makes: by name, or by the number that `useradd` has for it. */
  readonly ownGroup: string | number
  readonly groups: readonly string[]
  readonly keys: readonly SshKey[]
  readonly password: Password
  readonly login: Login
}

/** What the config does about a password. */
export type Password =
  | { readonly kind: 'set'; readonly method: string; readonly from: YamlPath }
  /** A hash that no password has. */
  | { readonly kind: 'locked'; readonly from: YamlPath }
  | { readonly kind: 'none' }

/** How a person can log in as a user, or why not. */
export interface Login {
  readonly ways: readonly ('ssh' | 'console')[]
  /** Why they cannot although a key or a password is there. */
  readonly obstacle: string | undefined
}

/** A group that the config makes, changes or removes. */
export interface MachineGroup {
  readonly name: string
  readonly from: YamlPath
  readonly state: 'made' | 'changed' | 'removed'
  readonly id: number | undefined
  readonly members: readonly TextWithOrigin[]
}
