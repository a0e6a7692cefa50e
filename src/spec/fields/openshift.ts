import type { FieldGroup } from '../field.ts'

/** What OpenShift adds: the rest of a MachineConfig. */
export const openshift: FieldGroup = {
  metadata: {
    kind: 'group',
    type: 'Metadata',
    layer: 'openshift',
    since: 8,
    ignition: false,
    required: true,
    doc: 'The name and labels of the MachineConfig.',
    fields: {
      name: {
        kind: 'text',
        required: true,
        doc: 'The name of the MachineConfig in the cluster. Configs apply in the order of their names.',
        example: '99-worker-app',
      },
      labels: {
        kind: 'map',
        required: true,
        doc: 'Labels of the MachineConfig. `machineconfiguration.openshift.io/role` must say which machines it is for.',
        of: { kind: 'text', doc: 'The value of the label.', example: 'worker' },
        example: 'machineconfiguration.openshift.io/role: worker',
      },
    },
  },
  openshift: {
    kind: 'group',
    type: 'OpenShift',
    layer: 'openshift',
    since: 8,
    ignition: false,
    doc: 'Settings of the MachineConfig besides the Ignition config. Ignored when translating to plain Ignition.',
    fields: {
      kernel_arguments: {
        kind: 'list',
        doc: 'Arguments to add to the Linux kernel.',
        of: { kind: 'text', doc: 'One kernel argument.', example: 'nosmt' },
      },
      extensions: {
        kind: 'list',
        doc: 'Extensions of Red Hat Enterprise Linux CoreOS to install.',
        of: { kind: 'text', doc: 'The name of an extension.', example: 'usbguard' },
      },
      fips: {
        kind: 'flag',
        optional: true,
        default: false,
        doc: 'Whether FIPS 140-2 mode is turned on.',
        example: 'true',
      },
      kernel_type: {
        kind: 'text',
        optional: true,
        allowed: ['default', 'realtime'],
        default: 'default',
        doc: 'Which Linux kernel to run.',
        example: 'realtime',
      },
    },
  },
}
