import type { GroupField, ListField } from '../field.ts'

const usualArguments = {
  quiet: 'fewer messages at boot',
  'console=ttyS0,115200n8': 'messages go to the serial port',
  'console=tty0': 'messages go to the screen',
  'mitigations=auto,nosmt': 'safe from flaws of processors, without hyper-threading',
  'systemd.unified_cgroup_hierarchy=0': 'the old control groups',
  'flatcar.autologin': 'Flatcar: logs in at the console without a password',
}

const kernelArgumentList = (doc: string, example: string): ListField => ({
  kind: 'list',
  doc,
  of: { kind: 'text', type: 'KernelArgument', doc: 'One kernel argument.', example, common: usualArguments },
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
