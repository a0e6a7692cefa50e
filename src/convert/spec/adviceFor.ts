import type { PathKey } from '../../report/path.ts'

/** What to write instead of a key that a spec does not have. */
export function adviceFor(keys: readonly PathKey[]): string {
  const path = keys.filter((key) => typeof key === 'string').join('.')
  return advices.find(([start]) => path === start || path.startsWith(`${start}.`))?.[1] ?? LEFT_OUT
}

const LEFT_OUT = 'Butane leaves it out, with a warning.'

const advices: readonly (readonly [string, string])[] = [
  ['boot_device', 'Write the disks, RAID arrays and LUKS volumes of the boot disk below `storage`.'],
  ['grub', 'Write the file that the boot loader reads, such as `/boot/grub2/user.cfg`, below `storage.files`.'],
  ['metadata', 'Only a MachineConfig has a name and labels. Take it out.'],
  ['openshift.kernel_arguments', 'Write them below `kernel_arguments.should_exist`.'],
  ['openshift', 'These are settings of a MachineConfig. Take them out.'],
  ['kernel_arguments', 'Set them in the boot loader, or when the image is built.'],
  ['storage.trees', 'List each file below `storage.files`, with `contents.local`.'],
  ['storage.filesystems.with_mount_unit', 'Write a unit that mounts it below `systemd.units`.'],
  ['systemd.quadlets', 'Write each as a file in `/etc/containers/systemd`.'],
  ['systemd.units.contents_local', 'Put the text of the file into `contents`.'],
  ['systemd.units.dropins.contents_local', 'Put the text of the file into `contents`.'],
  ['passwd.users.ssh_authorized_keys_local', 'Put the keys into `ssh_authorized_keys`.'],
  ['passwd.users.should_exist', 'A user can only be made here, not removed.'],
  ['passwd.groups.should_exist', 'A group can only be made here, not removed.'],
]
