/** What `docker run` and `podman run` know of a flag. */
export interface RunFlag {
  /** Its long name, without dashes. */
  readonly name: string
  /** Whether a value follows. */
  readonly takesValue: boolean
}

const table = (names: string): readonly string[] => names.trim().split(/\s+/)

/** The flags of both commands that take a value. */
const withValue = table(`
  add-host annotation arch attach authfile blkio-weight blkio-weight-device cap-add cap-drop cgroup-conf cgroup-parent
  cgroupns cgroups chrootdirs cidfile conmon-pidfile cpu-count cpu-percent cpu-period cpu-quota cpu-rt-period cpu-rt-runtime
  cpu-shares cpus cpuset-cpus cpuset-mems creds decryption-key detach-keys device device-cgroup-rule device-read-bps
  device-read-iops device-write-bps device-write-iops dns dns-option dns-search domainname entrypoint env env-file env-merge
  expose gidmap gpus group-add group-entry health-cmd health-interval health-log-destination health-max-log-count
  health-max-log-size health-on-failure health-retries health-start-interval health-start-period health-startup-cmd
  health-startup-interval health-startup-retries health-startup-success health-startup-timeout health-timeout hooks-dir
  hostname hostuser image-volume init-ctr init-path ip ip6 ipc isolation kernel-memory label label-file link link-local-ip
  log-driver log-opt mac-address memory memory-reservation memory-swap memory-swappiness mount name network network-alias
  oom-score-adj os passwd-entry personality pid pidfile pids-limit platform pod pod-id-file preserve-fd preserve-fds publish
  pull rdt-class requires restart retry retry-delay runtime sdnotify seccomp-policy secret security-opt shm-size
  shm-size-systemd stop-signal stop-timeout storage-opt subgidname subuidname sysctl systemd timeout tmpfs tz uidmap ulimit
  umask unsetenv user userns uts variant volume volume-driver volumes-from workdir`)

/** The flags that stand alone, or with `=true` and `=false`. */
const alone = table(`
  detach disable-content-trust env-host help http-proxy init interactive no-healthcheck no-hostname no-hosts
  oom-kill-disable passwd privileged publish-all quiet read-only read-only-tmpfs replace rm rmi rootfs sig-proxy tls-verify
  tty unsetenv-all use-api-socket`)

const otherNames: Readonly<Record<string, string>> = {
  net: 'network',
  'net-alias': 'network-alias',
  'dns-opt': 'dns-option',
}

const shortNames: Readonly<Record<string, string>> = {
  a: 'attach',
  c: 'cpu-shares',
  d: 'detach',
  e: 'env',
  h: 'hostname',
  i: 'interactive',
  l: 'label',
  m: 'memory',
  p: 'publish',
  P: 'publish-all',
  q: 'quiet',
  t: 'tty',
  u: 'user',
  v: 'volume',
  w: 'workdir',
}

const known: ReadonlyMap<string, RunFlag> = new Map<string, RunFlag>([
  ...withValue.map((name) => [name, { name, takesValue: true }] as const),
  ...alone.map((name) => [name, { name, takesValue: false }] as const),
])

/** The flag of a long name, or one of its older names; undefined where neither command has it. */
export const longFlag = (name: string): RunFlag | undefined => known.get(otherNames[name] ?? name)

/** The flag of a letter. */
export function shortFlag(letter: string): RunFlag | undefined {
  const name = shortNames[letter]
  return name === undefined ? undefined : known.get(name)
}

/** How a flag is written in short; undefined where it has no letter. */
export const letterOf = (name: string): string | undefined =>
  Object.entries(shortNames).find(([, known]) => known === name)?.[0]
