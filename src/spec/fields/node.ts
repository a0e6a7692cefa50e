import type { FieldGroup, GroupField, NumberField } from '../field.ts'

const owner = (type: 'NodeUser' | 'NodeGroup', what: 'user' | 'group', example: string): GroupField => ({
  kind: 'group',
  type,
  doc: `The ${what} that owns it: by name or by number, not both. \`root\` where absent.`,
  fields: {
    id: { kind: 'number', format: 'id', optional: true, doc: `The number of the ${what}.`, example: '1000' },
    name: {
      kind: 'text',
      optional: true,
      doc: `The name of the ${what}. It must exist when Ignition writes.`,
      example,
    },
  },
})

/** The group that owns a file, directory or link. */
export const nodeGroup = owner('NodeGroup', 'group', 'core')

/** The user that owns a file, directory or link. */
export const nodeUser = owner('NodeUser', 'user', 'core')

/** What files, directories and links have in common. */
export const nodeFields = (example: string, overwrite: string): FieldGroup => ({
  group: nodeGroup,
  overwrite: { kind: 'flag', optional: true, default: false, doc: overwrite, example: 'true' },
  path: {
    kind: 'text',
    format: 'path',
    required: true,
    doc: 'The absolute path. Each path may be listed once among files, directories and links.',
    example,
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
})
