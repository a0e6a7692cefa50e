import type { FieldGroup, GroupField, NumberField } from '../field.ts'

const owner = (type: 'NodeUser' | 'NodeGroup', what: 'user' | 'group', example: string): GroupField => ({
  kind: 'group',
  type,
  doc: `The ${what} that owns it: by name or by number, not both. \`root\` where absent.`,
  usual: ['name'],
  alternatives: { id: ['id'] },
  fields: {
    id: { kind: 'number', format: 'id', optional: true, doc: `The number of the ${what}.`, example: '1000' },
    name: {
      kind: 'text',
      optional: true,
      doc: `The name of the ${what}. It must exist when Ignition writes.`,
      example,
      common: { core: `the ${what} that the images bring`, root: '' },
    },
  },
})

/** The group that owns a file, directory or link. */
export const nodeGroup = owner('NodeGroup', 'group', 'core')

/** The user that owns a file, directory or link. */
export const nodeUser = owner('NodeUser', 'user', 'core')

/** What files, directories and links have in common. */
export const nodeFields = (
  example: string,
  overwrite: string,
  paths: Readonly<Record<string, string>>,
): FieldGroup => ({
  group: nodeGroup,
  overwrite: { kind: 'flag', optional: true, default: false, doc: overwrite, example: 'true' },
  path: {
    kind: 'text',
    format: 'path',
    required: true,
    doc: 'The absolute path. Each path may be listed once among files, directories and links.',
    example,
    common: paths,
  },
  user: nodeUser,
})

/** Permissions, written in octal. */
export const mode = (doc: string, example: string): NumberField => ({
  kind: 'number',
  format: 'mode',
  optional: true,
  doc,
  example,
  common: modes,
})

const modes = {
  '0644': 'rw-r--r--, everyone may read',
  '0755': 'rwxr-xr-x, everyone may read and run',
  '0600': 'rw-------, only the owner may read',
  '0640': 'rw-r-----, the group may read too',
  '0440': 'r--r-----, nobody may write',
  '0444': 'r--r--r--, everyone may read, nobody may write',
  '0700': 'rwx------, only the owner may read and run',
  '0750': 'rwxr-x---, the group may read and run too',
  '0775': 'rwxrwxr-x, the group may write too',
  '01777': 'rwxrwxrwt, everyone may write, as in /tmp',
}
