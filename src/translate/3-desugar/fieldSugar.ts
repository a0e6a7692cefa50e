import type { Emitted } from '../../ignition/emitted.ts'
import type { Group } from '../1-decode/group.ts'
import type { DesugarContext } from './context.ts'
import { addLocalContents } from './contentsLocal.ts'
import { embedInline, embedLocal } from './resource.ts'
import { addLocalKeys } from './sshKeysLocal.ts'

/** Turns a field that only Butane has into Ignition keys of the same group. Says whether it set one. */
type FieldSugar = (group: Group, entries: Map<string, Emitted>, context: DesugarContext) => boolean

/** By the name of the field. Sugar that needs more than its own group is applied to the whole config, later. */
export const fieldSugar: Readonly<Record<string, FieldSugar | undefined>> = {
  inline: embedInline,
  local: embedLocal,
  contents_local: addLocalContents,
  ssh_authorized_keys_local: addLocalKeys,
}
