/** A word to offer, and what it means. */
export interface ValueOffer {
  readonly word: string
  readonly meaning?: string | undefined
}

/** Units that others wait for or are started by. */
export const commonUnits: readonly ValueOffer[] = [
  { word: 'multi-user.target', meaning: 'a machine that has booted' },
  { word: 'network-online.target', meaning: 'the network has an address' },
  { word: 'docker.service', meaning: 'Docker' },
  { word: 'docker.socket', meaning: 'starts Docker when it is needed' },
  { word: 'containerd.service', meaning: 'containerd' },
  { word: 'timers.target', meaning: 'all timers' },
  { word: 'sockets.target', meaning: 'all sockets' },
  { word: 'paths.target', meaning: 'all watched paths' },
  { word: 'local-fs.target', meaning: 'local file systems are mounted' },
  { word: 'remote-fs.target', meaning: 'network file systems are mounted' },
  { word: 'swap.target', meaning: 'all swap space' },
  { word: 'default.target', meaning: 'whatever the machine boots to' },
  { word: 'basic.target', meaning: 'basic start-up is done' },
  { word: 'sysinit.target', meaning: 'early start-up is done' },
  { word: 'network.target', meaning: 'the network is being set up' },
  { word: 'nss-lookup.target', meaning: 'names can be looked up' },
  { word: 'time-sync.target', meaning: 'the clock is set' },
  { word: 'boot-complete.target', meaning: 'the boot went well' },
  { word: 'sshd.service', meaning: 'SSH' },
  { word: 'systemd-networkd.service', meaning: 'networkd' },
  { word: 'systemd-resolved.service', meaning: 'looks names up' },
  { word: 'systemd-sysext.service', meaning: 'system extensions' },
  { word: 'update-engine.service', meaning: 'updates of Flatcar' },
  { word: 'locksmithd.service', meaning: 'reboots of Flatcar after updates' },
  { word: 'zincati.service', meaning: 'updates of Fedora CoreOS' },
]
