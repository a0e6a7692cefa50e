import type { FieldGroup } from './field.ts'
import { fcos } from './fields/fcos.ts'
import { ignition } from './fields/ignition.ts'
import { kernelArguments } from './fields/kernelArguments.ts'
import { openshift } from './fields/openshift.ts'
import { passwd } from './fields/passwd.ts'
import { storage } from './fields/storage.ts'
import { systemd } from './fields/systemd.ts'

/** Every field of every spec; `fieldsOf` tells those that one spec has. */
export const config: FieldGroup = {
  version: {
    kind: 'text',
    required: true,
    ignition: false,
    doc: 'The version of the spec that the config is written in. Newer ones know more keys.',
  },
  variant: {
    kind: 'text',
    required: true,
    ignition: false,
    doc: 'The operating system that the config is for.',
  },
  ignition,
  kernel_arguments: kernelArguments,
  passwd,
  storage,
  systemd,
  ...fcos,
  ...openshift,
}
