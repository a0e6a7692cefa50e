/** A word to offer, and what it means. */
export interface ValueOffer {
  readonly word: string
  readonly meaning?: string | undefined
}

/** Units of systemd itself that others wait for or are started by. */
export const commonTargets: readonly ValueOffer[] = [
  { word: 'multi-user.target', meaning: 'a machine that has booted' },
  { word: 'network-online.target', meaning: 'the network has an address' },
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
]
