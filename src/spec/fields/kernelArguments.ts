import type { GroupField, ListField } from '../field.ts'

const kernelArgumentList = (doc: string, example: string): ListField => ({
  kind: 'list',
  doc,
  of: { kind: 'text', type: 'KernelArgument', doc: 'One kernel argument.', example },
})

/** Arguments of the Linux kernel, changed by Ignition at first boot. */
export const kernelArguments: GroupField = {
  kind: 'group',
  type: 'KernelArguments',
  since: 4,
  doc: 'Arguments of the Linux kernel; when they differ, first boot changes them and restarts once.',
  fields: {
    should_exist: kernelArgumentList('Arguments to add where they are missing.', 'mitigations=auto,nosmt'),
    should_not_exist: kernelArgumentList(
      'Arguments to remove, written as they stand on the kernel command line.',
      'quiet',
    ),
  },
}
