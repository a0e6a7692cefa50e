import { commonFolders } from './commonFolders.ts'
import type { Image, ImageFile, ImageUnit, ImageUser } from './image.ts'
import { maskedUnit, unitOfImage as unit } from './unitOfImage.ts'

// Sources: github.com/coreos/fedora-coreos-config (overlay.d/*/usr/lib/systemd/system-preset, overlay.d/*/etc, manifests/*.yaml,
// and the base configs overlay.d/05core/.../00-core.ign and overlay.d/15fcos/.../30-afterburn-sshkeys-core.ign); Fedora's
// presets 90-default.preset for units of its packages; coreos/fedora-coreos-tracker#76 and #408 for the socket of Docker;
// the list of packages of Fedora CoreOS 44.20260817.3.2 for the version of Ignition. `testing` and `next` are ahead of
// `stable` (fedora-coreos-tracker, Design.md), so what it takes they take.

const root: ImageUser = { name: 'root', home: '/root', shell: '/bin/bash', groups: ['root'] }

const core: ImageUser = {
  name: 'core',
  home: '/home/core',
  shell: '/bin/bash',
  groups: ['core', 'adm', 'sudo', 'systemd-journal', 'wheel'],
}

const groups: readonly string[] = ['wheel', 'sudo', 'adm', 'systemd-journal', 'disk', 'tty', 'users', 'video']

/** What Fedora CoreOS and the nodes of OpenShift have in common. */
const sharedUnits: readonly ImageUnit[] = [
  unit('podman.socket', 'The API of Podman, which speaks to Docker clients too'),
  unit('podman-auto-update.timer', 'Updates containers that ask for it, once a day'),
  unit('podman-restart.service', 'Starts containers again that were made to restart always'),
  unit('sshd.service', 'Accepts SSH connections', 'multi-user.target'),
  unit('NetworkManager.service', 'Sets up the network by /etc/NetworkManager', 'multi-user.target'),
  unit(
    'NetworkManager-wait-online.service',
    'Holds network-online.target back until the network is up',
    'network-online.target',
  ),
  unit('chronyd.service', 'Sets the clock over the network', 'multi-user.target'),
  unit('afterburn.service', "Writes the cloud's metadata to /run/metadata/afterburn"),
  unit('auditd.service', 'Writes the audit log', 'multi-user.target'),
  unit('logrotate.timer', 'Rotates logs once a day', 'timers.target'),
  unit(
    'coreos-update-ca-trust.service',
    'Takes the certificates of /etc/pki/ca-trust/source/anchors in',
    'basic.target',
  ),
  unit('ignition-delete-config.service', 'Deletes the config from the metadata of the machine', 'sysinit.target'),
  maskedUnit('dnsmasq.service', 'A name server; only its program is used'),
  maskedUnit('systemd-repart.service', 'Partitions disks; Ignition does that here'),
  unit('systemd-oomd.service', 'Ends programs before memory runs out; needs swap'),
  unit('systemd-sysext.service', 'Merges system extensions into /usr'),
]

const sharedFiles: readonly ImageFile[] = [
  { path: '/etc/chrony.conf', about: 'The time servers' },
  { path: '/etc/ssh/sshd_config', about: 'The settings of the SSH server' },
  { path: '/etc/sudoers', about: 'Who may become root' },
  { path: '/etc/sudoers.d/coreos-sudo-group', about: 'Lets the group sudo become root without a password' },
  { path: '/etc/security/pwquality.conf.d/20-disable-dict.conf', about: 'How good a new password must be' },
  { path: '/etc/modprobe.d/blacklist-nouveau.conf', about: 'Keeps the nouveau driver from loading' },
  { path: '/etc/lvm/devices/system.devices', about: 'Which disks LVM may use; none' },
  { path: '/etc/passwd', about: 'The users; change them under passwd' },
  { path: '/etc/shadow', about: 'The passwords; change them under passwd' },
  { path: '/etc/group', about: 'The groups; change them under passwd' },
  { path: '/etc/gshadow', about: 'The passwords of groups' },
]

/** Fedora CoreOS. */
export const fedoraCoreOs: Image = {
  variant: 'fcos',
  name: 'Fedora CoreOS',
  channels: [
    { id: 'stable', name: 'Fedora CoreOS stable', release: '44.20260817.3.2', ignition: '2.26.0' },
    { id: 'testing', name: 'Fedora CoreOS testing', release: '44.20260817.3.2', ignition: '2.26.0' },
    { id: 'next', name: 'Fedora CoreOS next', release: '44.20260817.3.2', ignition: '2.26.0' },
  ],
  engines: ['podman', 'docker', 'containerd'],
  users: [root, core],
  groups: [...groups, 'docker'],
  units: [
    unit('docker.socket', 'Starts Docker at the first use of its socket', 'sockets.target'),
    unit('docker.service', 'Docker; starts with its socket, or at boot where it is enabled'),
    unit('containerd.service', 'containerd, which runs the containers of Docker'),
    unit('zincati.service', 'Updates the system and reboots it, by /etc/zincati/config.d', 'multi-user.target'),
    unit(
      'afterburn-sshkeys@core.service',
      'Fetches the SSH keys that the cloud has for core',
      'afterburn-sshkeys.target',
    ),
    unit('fwupd-refresh.timer', 'Looks for new firmware once a day', 'timers.target'),
    unit('coreos-check-ssh-keys.service', 'Says on the console whose SSH keys are there', 'multi-user.target'),
    unit('bootupd.socket', 'Updates the boot loader when asked to', 'sockets.target'),
    ...sharedUnits,
  ],
  folders: commonFolders,
  files: [
    ...sharedFiles,
    { path: '/etc/ssh/sshd_config.d/40-disable-passwords.conf', about: 'Refuses passwords over SSH' },
    { path: '/etc/rpm-ostreed.conf', about: 'The settings of rpm-ostree' },
  ],
}

/** The nodes of an OpenShift cluster. Which Ignition they take follows from the version of OpenShift: see the spec registry. */
export const openShift: Image = {
  variant: 'openshift',
  name: 'OpenShift',
  channels: [],
  engines: ['crio', 'podman'],
  users: [root, core],
  groups,
  units: [
    // github.com/openshift/machine-config-operator, templates/common/_base/units
    unit('kubelet.service', 'Joins the node to the cluster and runs its pods', 'multi-user.target'),
    unit('crio.service', 'Runs the containers of the cluster', 'multi-user.target'),
    ...sharedUnits,
  ],
  folders: commonFolders,
  files: sharedFiles,
}

/** RHEL for Edge. Podman is its container engine; users and units depend on the blueprint that the image is built from. */
export const rhelForEdge: Image = {
  variant: 'r4e',
  name: 'RHEL for Edge',
  channels: [],
  engines: ['podman'],
  users: [root],
  groups: [],
  units: [],
  folders: commonFolders,
  files: [],
}

/** Fedora IoT. Ignition is its package `ignition-edge`: packages.fedoraproject.org/pkgs/ignition/ignition-edge. */
export const fedoraIot: Image = {
  variant: 'fiot',
  name: 'Fedora IoT',
  channels: [],
  engines: ['podman'],
  users: [root],
  groups: [],
  units: [],
  folders: commonFolders,
  files: [],
}
