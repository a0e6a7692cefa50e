import type { ResolvedScalar } from '../../../spec/fieldsOf.ts'

/** What it comes to that a flag is on or off, or not written. */
export function flagWords({ name, default: usual }: ResolvedScalar, written: boolean | undefined): string {
  const [on, off] = words[name] ?? ['On', 'Off']
  if (written !== undefined) return written ? on : off
  if (usual === undefined) return 'Not set'
  return `${usual === true ? on : off}, as usual`
}

const words: Readonly<Record<string, readonly [on: string, off: string]>> = {
  enabled: ['Starts at boot', 'Does not start at boot'],
  mask: ['Kept from ever starting', 'May start'],
  overwrite: ['Takes the place of what is there', 'Fails where something is there'],
  should_exist: ['It exists', 'It is deleted'],
  hard: ['A hard link', 'A symbolic link'],
  wipe_table: ['Erased first, all data is lost', 'Kept'],
  wipe_filesystem: ['Erased first', 'Kept where it matches'],
  wipe_volume: ['Erased first', 'Kept where it matches'],
  wipe_partition_entry: ['Made anew where it differs', 'Fails where it differs'],
  resize: ['Resized where only its size differs', 'Not resized'],
  with_mount_unit: ['Mounted at every boot', 'Not mounted by itself'],
  rootful: ['Run by root', 'Run by each other user'],
}
