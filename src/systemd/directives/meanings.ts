/** What holds where a directive of systemd's units is not set. */
export const defaultOf = (section: string, name: string): string | undefined =>
  defaults[`${section}.${name}`] ?? defaults[name]

/** What a word of a directive means. */
export const meaningOf = (name: string, word: string): string | undefined => meanings[name]?.[word]

const defaults: Readonly<Record<string, string>> = {
  AccuracySec: '1min',
  Accept: 'no',
  CPUWeight: '100',
  DefaultDependencies: 'yes',
  DirectoryMode: '0755',
  IOWeight: '100',
  KillMode: 'control-group',
  KillSignal: 'SIGTERM',
  Nice: '0',
  NotifyAccess: 'none',
  OOMPolicy: 'stop',
  Persistent: 'no',
  PrivateTmp: 'no',
  ProtectHome: 'no',
  ProtectSystem: 'no',
  Pull: 'missing',
  RandomizedDelaySec: '0',
  RemainAfterExit: 'no',
  Restart: 'no',
  RestartSec: '100ms',
  RuntimeMaxSec: 'infinity',
  SendSIGKILL: 'yes',
  'Service.Type': 'simple',
  SocketMode: '0666',
  StandardError: 'inherit',
  StandardInput: 'null',
  StandardOutput: 'journal',
  StartLimitBurst: '5',
  StartLimitIntervalSec: '10s',
  TimeoutStartSec: '90s, none for oneshot',
  TimeoutStopSec: '90s',
  UMask: '0022',
  'Service.User': 'root',
  WorkingDirectory: '/',
}

const meanings: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  AutoUpdate: { registry: 'pulls a newer image', local: 'takes a newer image of this machine' },
  KillMode: {
    'control-group': 'all of them',
    mixed: 'the main one gets the signal, the rest is killed',
    process: 'the main one alone',
    none: 'none',
  },
  Notify: { yes: 'the program says so', no: 'when it runs', healthy: 'when its health check succeeds' },
  NotifyAccess: { none: 'none', main: 'the main one', exec: 'those of Exec lines', all: 'every one' },
  OOMPolicy: { continue: 'it goes on', stop: 'it is stopped', kill: 'all of it is killed' },
  PrivateTmp: { disconnected: 'not even on the same file system' },
  ProtectHome: { yes: 'they are empty', 'read-only': 'they cannot be written', tmpfs: 'they are empty and in memory' },
  ProtectSystem: { yes: '/usr and /boot', full: '/etc too', strict: 'everything' },
  Pull: {
    always: 'each time',
    missing: 'where it is not there yet',
    never: 'never',
    newer: 'where the registry has a newer one',
  },
  Restart: {
    always: 'whatever the reason',
    'on-failure': 'error, signal or timeout',
    no: 'never',
    'on-success': 'an end without error',
    'on-abnormal': 'signal or timeout',
    'on-abort': 'a signal',
    'on-watchdog': 'no sign of life',
  },
  Type: {
    simple: 'at once',
    exec: 'when the program could be run',
    notify: 'when the program says so',
    'notify-reload': 'when the program says so; it reloads on SIGHUP',
    oneshot: 'when the program has ended',
    forking: 'when the program has gone into the background',
    dbus: 'when it has its name on D-Bus',
    idle: 'at once, after other jobs',
  },
}
