/** Folders that every image has: those of the Filesystem Hierarchy Standard that hold what a machine is set up by, and systemd's. */
export const commonFolders: readonly string[] = [
  '/boot',
  '/etc',
  '/etc/ssh',
  '/etc/systemd',
  '/etc/systemd/system',
  '/home',
  '/opt',
  '/root',
  '/usr',
  '/var',
  '/var/lib',
  '/var/log',
]
