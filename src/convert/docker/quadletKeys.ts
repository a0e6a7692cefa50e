/** How a quadlet spells an option of `podman run`: the key, and whether its value is split into words like a command. */
export interface QuadletKey {
  readonly option: string
  readonly key: string
  readonly isSplit?: true
}

const plain = (option: string, key: string): QuadletKey => ({ option, key })
const split = (option: string, key: string): QuadletKey => ({ option, key, isSplit: true })

/** The options that have a key of their own (podman-systemd.unit(5)). All others go into `PodmanArgs=`. */
export const quadletKeys: readonly QuadletKey[] = [
  plain('publish', 'PublishPort'),
  plain('volume', 'Volume'),
  split('env', 'Environment'),
  plain('env-file', 'EnvironmentFile'),
  plain('network', 'Network'),
  plain('network-alias', 'NetworkAlias'),
  plain('add-host', 'AddHost'),
  split('annotation', 'Annotation'),
  plain('cap-add', 'AddCapability'),
  plain('cap-drop', 'DropCapability'),
  plain('device', 'AddDevice'),
  plain('dns', 'DNS'),
  plain('dns-option', 'DNSOption'),
  plain('dns-search', 'DNSSearch'),
  plain('entrypoint', 'Entrypoint'),
  plain('expose', 'ExposeHostPort'),
  plain('gidmap', 'GIDMap'),
  plain('group-add', 'GroupAdd'),
  plain('health-cmd', 'HealthCmd'),
  plain('health-interval', 'HealthInterval'),
  plain('health-on-failure', 'HealthOnFailure'),
  plain('health-retries', 'HealthRetries'),
  plain('health-start-period', 'HealthStartPeriod'),
  plain('health-timeout', 'HealthTimeout'),
  plain('hostname', 'HostName'),
  plain('ip', 'IP'),
  plain('ip6', 'IP6'),
  split('label', 'Label'),
  plain('log-driver', 'LogDriver'),
  plain('log-opt', 'LogOpt'),
  plain('mount', 'Mount'),
  plain('pids-limit', 'PidsLimit'),
  plain('secret', 'Secret'),
  plain('shm-size', 'ShmSize'),
  plain('stop-signal', 'StopSignal'),
  plain('stop-timeout', 'StopTimeout'),
  split('sysctl', 'Sysctl'),
  plain('tmpfs', 'Tmpfs'),
  plain('tz', 'Timezone'),
  plain('uidmap', 'UIDMap'),
  plain('ulimit', 'Ulimit'),
  plain('user', 'User'),
  plain('userns', 'UserNS'),
  plain('workdir', 'WorkingDir'),
]

/** The flags that have a key of their own, whose value is `true`. */
export const quadletFlags: readonly QuadletKey[] = [plain('init', 'RunInit'), plain('read-only', 'ReadOnly')]
