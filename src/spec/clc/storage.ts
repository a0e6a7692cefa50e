import type { GroupField } from '../field.ts'
import { disks, raid } from './disks.ts'
import { filesystems } from './filesystems.ts'
import { directories, files, links } from './nodes.ts'

/** The section `storage`. */
export const storage: GroupField = {
  kind: 'group',
  type: 'Storage',
  doc: 'Disks, file systems, and the files on them.',
  fields: { disks, raid, filesystems, files, directories, links },
}
