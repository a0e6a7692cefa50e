import type { GroupField, ListField } from '../field.ts'
import { mode, nodeGroup, nodeUser } from './node.ts'

const since7 = (group: GroupField, what: string): GroupField => ({
  ...group,
  since: 7,
  doc: `The ${what} that owns everything in the tree. \`root\` where absent.`,
})

/** Whole directories of local files. */
export const trees: ListField = {
  kind: 'list',
  since: 2,
  ignition: false,
  sugar: true,
  doc: 'Local directories whose files, directories and links are taken into the config.',
  of: {
    kind: 'group',
    type: 'Tree',
    doc: 'A local directory tree.',
    usual: ['local', 'path'],
    fields: {
      group: since7(nodeGroup, 'group'),
      local: {
        kind: 'text',
        format: 'local',
        required: true,
        doc: 'The top of the tree, relative to the files directory.',
        example: 'tree',
      },
      path: {
        kind: 'text',
        format: 'path',
        optional: true,
        default: '/',
        doc: 'Where the tree is placed on the machine.',
        example: '/etc/app',
      },
      user: since7(nodeUser, 'user'),
      file_mode: {
        ...mode(
          'The permissions of all files, in octal. Where absent, 0755 for executable ones and 0644 for others.',
          '0644',
        ),
        since: 7,
      },
      dir_mode: { ...mode('The permissions of all directories, in octal. 0755 where absent.', '0755'), since: 7 },
    },
  },
}
