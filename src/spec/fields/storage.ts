import type { FieldGroup, GroupField, ListField } from '../field.ts'
import { disks, raid } from './disks.ts'
import { filesystems } from './filesystems.ts'
import { luks } from './luks.ts'
import { mode, nodeFields } from './node.ts'
import { contentsFields, usualOfResource } from './resource.ts'
import { trees } from './trees.ts'

const directoryFields: FieldGroup = {
  ...nodeFields('/opt/app', 'Whether something else at the path, or a directory with its contents, is deleted first.', {
    '/opt/bin': 'programs of your own',
    '/var/lib/app': 'data of an app',
    '/etc/app': 'settings of an app',
  }),
  mode: mode('The permissions in octal, with a leading zero. 0755 where absent.', '0755'),
}

const fileContents = { before: 2, type: 'FileContents' }

const examples = { source: 'https://example.com/app.conf', local: 'app.conf', inline: '|\n  First line\n  Second line' }
const contents = contentsFields({ what: 'contents', ...examples })
const piece = contentsFields({ what: 'piece', ...examples })

const fileFields: FieldGroup = {
  ...nodeFields('/etc/hostname', 'Whether what stands at the path is deleted first. Needs `contents`.', {
    '/etc/hostname': 'the name of the machine',
    '/etc/sysctl.d/90-local.conf': 'settings of the kernel',
    '/etc/modules-load.d/local.conf': 'kernel modules to load',
    '/etc/systemd/network/10-static.network': 'an address, for systemd-networkd',
    '/etc/NetworkManager/system-connections/static.nmconnection': 'an address, for NetworkManager; mode 0600',
    '/etc/ssh/sshd_config.d/10-local.conf': 'settings of the SSH server',
    '/etc/sudoers.d/local': 'who may become root; mode 0440',
    '/etc/docker/daemon.json': 'settings of Docker',
    '/etc/containers/registries.conf.d/local.conf': 'registries for Podman',
    '/etc/flatcar/update.conf': 'where Flatcar gets its updates, and when it restarts',
    '/etc/zincati/config.d/51-updates.toml': 'when Fedora CoreOS updates',
    '/etc/motd': 'the greeting after a login',
    '/opt/bin/script.sh': 'a program of your own; mode 0755',
  }),
  append: {
    kind: 'list',
    doc: 'Pieces to add to the end of the file, in their order.',
    of: {
      kind: 'group',
      type: 'Resource',
      formerType: fileContents,
      doc: 'A piece to append.',
      fields: piece,
      ...usualOfResource,
    },
  },
  contents: {
    kind: 'group',
    type: 'Resource',
    formerType: fileContents,
    doc: 'What is in the file. Without it, an existing file keeps its contents and a new one is empty.',
    fields: contents,
    ...usualOfResource,
  },
  mode: mode('The permissions in octal, with a leading zero. 0644 where absent.', '0644'),
}

const linkFields: FieldGroup = {
  ...nodeFields('/etc/localtime', 'Whether what stands at the path is deleted first.', {
    '/etc/localtime': 'the time zone',
    '/etc/resolv.conf': 'the name servers',
    '/etc/extensions/app.raw': 'a system extension',
  }),
  hard: {
    kind: 'flag',
    optional: true,
    default: false,
    doc: 'Whether it is a hard link; otherwise it is a symbolic one.',
    example: 'true',
  },
  target: {
    kind: 'text',
    format: 'path',
    optional: 4,
    doc: 'What the link points to. Only a link that a tree brings goes without it.',
    example: '/usr/share/zoneinfo/Europe/Berlin',
  },
}

const directories: ListField = {
  kind: 'list',
  doc: 'Directories to create. Missing parents are created with them, owned by root and with mode 0755.',
  of: { kind: 'group', type: 'Directory', doc: 'A directory.', fields: directoryFields, usual: ['path', 'mode'] },
}

const files: ListField = {
  kind: 'list',
  doc: 'Files to write.',
  of: { kind: 'group', type: 'File', doc: 'A file.', fields: fileFields, usual: ['path', 'mode', 'contents'] },
}

const links: ListField = {
  kind: 'list',
  doc: 'Links to create.',
  of: { kind: 'group', type: 'Link', doc: 'A symbolic or hard link.', fields: linkFields, usual: ['path', 'target'] },
}

/** Disks and what is on them. */
export const storage: GroupField = {
  kind: 'group',
  type: 'Storage',
  doc: 'Disks, file systems, and the files, directories and links on them.',
  fields: { directories, disks, files, filesystems, links, luks, raid, trees },
}
