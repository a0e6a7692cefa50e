/** The words that a directive takes. */
export interface Choices {
  readonly words: readonly string[]
  /** Also any of systemd's words for yes and no. */
  readonly isBoolean: boolean
  /** Also other forms, such as `file:/path`. */
  readonly isOpen: boolean
}

/** The words of a directive of the kind `choice`. */
export function choicesOf(name: string): Choices | undefined {
  const line = choices[name]
  if (line === undefined) return undefined
  const words = line.split(' ')
  return {
    words: words.filter((word) => word !== OPEN),
    isBoolean: words.includes('yes'),
    isOpen: words.includes(OPEN),
  }
}

const OPEN = '…'

const actions = `none reboot reboot-force reboot-immediate poweroff poweroff-force poweroff-immediate exit exit-force soft-reboot soft-reboot-force kexec kexec-force halt halt-force halt-immediate`
const jobModes = 'fail replace replace-irreversibly isolate flush ignore-dependencies ignore-requirements …'
const levels = 'emerg alert crit err warning notice info debug …'
const outputs = 'inherit null tty journal kmsg journal+console kmsg+console file: append: truncate: socket fd: …'
const timeoutModes = 'terminate abort kill'
const drivers = 'journald json-file k8s-file none passthrough passthrough-tty …'

const choices: Readonly<Record<string, string>> = {
  AutoUpdate: 'registry local …',
  BindIPv6Only: 'default both ipv6-only yes no',
  CPUSchedulingPolicy: 'other batch idle fifo rr ext',
  CgroupsMode: 'enabled disabled no-conmon split',
  CollectMode: 'inactive inactive-or-failed',
  DeferTrigger: 'yes no patient',
  Delegate: 'yes no …',
  DevicePolicy: 'auto closed strict',
  ExitCodePropagation: 'all any none',
  ExitPolicy: 'stop continue',
  ExitType: 'main cgroup',
  FailureAction: actions,
  FileDescriptorStorePreserve: 'yes no restart',
  HealthOnFailure: 'none kill restart stop',
  IOSchedulingClass: 'best-effort realtime idle none …',
  JobTimeoutAction: actions,
  KeyringMode: 'private inherit shared',
  KillMode: 'control-group mixed process none',
  LogDriver: drivers,
  LogLevelMax: levels,
  ManagedOOMMemoryPressure: 'auto kill',
  ManagedOOMPreference: 'none avoid omit',
  ManagedOOMSwap: 'auto kill',
  MemoryPressureWatch: 'auto on off skip yes no',
  MountFlags: 'shared slave private …',
  NUMAPolicy: 'default preferred bind interleave local …',
  Notify: 'yes no healthy',
  NotifyAccess: 'none main exec all',
  OOMPolicy: 'continue stop kill',
  OnFailureJobMode: jobModes,
  OnSuccessJobMode: jobModes,
  Personality: 'x86 x86-64 arm64 arm …',
  Policy: 'always missing never newer',
  PrivateTmp: 'yes no disconnected',
  PrivateUsers: 'yes no self identity …',
  ProcSubset: 'all pid',
  ProtectControlGroups: 'yes no private strict',
  ProtectHome: 'yes no read-only tmpfs',
  ProtectHostname: 'yes no private …',
  ProtectProc: 'default noaccess invisible ptraceable',
  ProtectSystem: 'yes no full strict',
  Pull: 'always missing never newer …',
  Restart: 'always on-failure no on-success on-abnormal on-abort on-watchdog',
  RestartMode: 'normal direct debug',
  RuntimeDirectoryPreserve: 'yes no restart',
  SetWorkingDirectory: 'yaml unit file …',
  SocketProtocol: 'udplite sctp mptcp',
  StandardError: outputs,
  StandardInput: 'null tty tty-force tty-fail data socket file: fd: …',
  StandardOutput: outputs,
  StartLimitAction: actions,
  SuccessAction: actions,
  SyslogFacility:
    'kern user mail daemon auth syslog lpr news uucp cron authpriv ftp local0 local1 local2 local3 local4 local5 local6 local7 …',
  SyslogLevel: levels,
  TimeoutStartFailureMode: timeoutModes,
  TimeoutStopFailureMode: timeoutModes,
  Timestamping: 'off us ns …',
  Type: 'simple exec notify notify-reload oneshot forking dbus idle',
  UtmpMode: 'init login user',
}
