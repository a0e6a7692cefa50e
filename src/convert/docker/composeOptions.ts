import {
  composeKeyLost,
  fileOfShell,
  needsTerminal,
  restartLimit,
  variableWithoutValue,
} from '../../report/catalogue/docker.ts'
import { yamlPath } from '../../report/path.ts'
import type { FormValue } from '../../yaml/edit/formValue.ts'
import { readDeploy, readGraphics, swarm } from './composeDeploy.ts'
import { options, type ComposeOptions, type Reading } from './composeReading.ts'
import { entriesOf, itemsOf, pairsOf, secondsOf, textOf, textsOf, valueOf, wordsOf } from './composeValue.ts'
import { readVolumes } from './composeVolumes.ts'

const at = yamlPath()
const text =
  (name: string): Reading =>
  (value) =>
    options(name, textOf(value) === '' ? [] : [textOf(value)])
const list =
  (name: string): Reading =>
  (value) =>
    options(name, textsOf(value))
const pairs =
  (name: string, sign?: string): Reading =>
  (value) =>
    options(name, pairsOf(value, sign))
const flag =
  (name: string): Reading =>
  (value) =>
    textOf(value) === 'true' ? { options: [[name]] } : {}
const terminal =
  (key: string): Reading =>
  (value) =>
    textOf(value) === 'true' ? { losses: [needsTerminal(at, key)] } : {}
const lost =
  (key: string, help: string): Reading =>
  () => ({ losses: [composeKeyLost(at, key, help)] })
const nothing: Reading = () => ({})

const hidden = 'Write it as a file with the goal Write a file, and take the file in as a volume.'

/** What each key of a service becomes. */
const keys: Readonly<Record<string, Reading>> = {
  ...Object.fromEntries(['image', 'container_name', 'command', 'depends_on', 'networks'].map((key) => [key, nothing])),
  // The rest of it stands before the command.
  entrypoint: (value) => options('entrypoint', wordsOf(value).slice(0, 1)),
  ports: (value) => options('publish', itemsOf(value).map(portOf)),
  volumes: readVolumes,
  environment: readEnvironment,
  env_file: (value) => ({
    ...options('env-file', filesOf(value)),
    losses: filesOf(value)
      .filter((file) => !file.startsWith('/'))
      .map((file) => fileOfShell(at, file)),
  }),
  restart: (value) => readRestart(textOf(value)),
  pull_policy: nothing,
  healthcheck: readHealthcheck,
  logging: (value) => ({
    options: [
      ...textsOf(valueOf(value, 'driver')).map((driver) => ['log-driver', driver] as const),
      ...pairsOf(valueOf(value, 'options')).map((pair) => ['log-opt', pair] as const),
    ],
  }),
  ulimits: (value) =>
    options(
      'ulimit',
      entriesOf(value).map(({ key, value: limit }) => `${key}=${limitOf(limit)}`),
    ),
  labels: pairs('label'),
  annotations: pairs('annotation'),
  sysctls: pairs('sysctl'),
  extra_hosts: pairs('add-host', ':'),
  privileged: flag('privileged'),
  read_only: flag('read-only'),
  init: flag('init'),
  stdin_open: terminal('stdin_open'),
  tty: terminal('tty'),
  hostname: text('hostname'),
  domainname: text('domainname'),
  user: text('user'),
  working_dir: text('workdir'),
  mac_address: text('mac-address'),
  platform: text('platform'),
  shm_size: text('shm-size'),
  stop_signal: text('stop-signal'),
  stop_grace_period: (value) => options('stop-timeout', [String(secondsOf(textOf(value)))]),
  mem_limit: text('memory'),
  mem_reservation: text('memory-reservation'),
  memswap_limit: text('memory-swap'),
  cpus: text('cpus'),
  cpuset: text('cpuset-cpus'),
  cpu_shares: text('cpu-shares'),
  pids_limit: text('pids-limit'),
  network_mode: (value) => options('network', [textOf(value).replace(/^service:/, 'container:')]),
  userns_mode: text('userns'),
  ipc: text('ipc'),
  pid: text('pid'),
  uts: text('uts'),
  runtime: text('runtime'),
  cgroup: text('cgroupns'),
  cpu_period: text('cpu-period'),
  cpu_quota: text('cpu-quota'),
  mem_swappiness: text('memory-swappiness'),
  oom_kill_disable: flag('oom-kill-disable'),
  storage_opt: pairs('storage-opt'),
  gpus: readGraphics,
  cgroup_parent: text('cgroup-parent'),
  oom_score_adj: text('oom-score-adj'),
  cap_add: list('cap-add'),
  cap_drop: list('cap-drop'),
  devices: list('device'),
  device_cgroup_rules: list('device-cgroup-rule'),
  dns: list('dns'),
  dns_search: list('dns-search'),
  dns_opt: list('dns-option'),
  expose: list('expose'),
  group_add: list('group-add'),
  security_opt: list('security-opt'),
  tmpfs: list('tmpfs'),
  volumes_from: list('volumes-from'),
  deploy: readDeploy,
  secrets: lost('secrets', hidden),
  configs: lost('configs', hidden),
  build: lost('build', 'The image is pulled, not built: push it to a registry first.'),
  profiles: lost('profiles', 'The service is started at every boot.'),
  extends: lost('extends', 'Only this file is read. Write here what the other one says.'),
  links: (value) => ({
    losses: textsOf(value)
      .filter((link) => link.includes(':'))
      .map((link) =>
        composeKeyLost(at, `links: ${link}`, 'Services find each other by their names. Use that name instead.'),
      ),
  }),
  develop: lost('develop', 'It is for writing the program, not for running it.'),
  scale: lost('scale', swarm),
}

/** Finds out what a key of a service comes to. */
export function composeOptions(key: string, value: FormValue): ComposeOptions {
  const read = keys[key]
  if (read) return read(value)
  return key.startsWith('x-') ? {} : { losses: [composeKeyLost(at, key, 'Neither a unit nor a quadlet has it.')] }
}

const filesOf = (value: FormValue): readonly string[] =>
  itemsOf(value).map((item) => textOf(item) || textOf(valueOf(item, 'path')))

function portOf(port: FormValue): string {
  if (port.kind !== 'map') return textOf(port)
  const [published, target, protocol, host] = ['published', 'target', 'protocol', 'host_ip'].map((key) =>
    textOf(valueOf(port, key)),
  )
  const machine = [host, published].filter((part) => part).join(':')
  return `${machine === '' ? '' : `${machine}:`}${target}${protocol && protocol !== 'tcp' ? `/${protocol}` : ''}`
}

function readEnvironment(value: FormValue): ComposeOptions {
  const variables = pairsOf(value)
  return {
    ...options(
      'env',
      variables.map((variable) => (variable.includes('=') ? variable : `${variable}=`)),
    ),
    losses: variables.filter((variable) => !variable.includes('=')).map((name) => variableWithoutValue(at, name)),
  }
}

function readRestart(value: string): ComposeOptions {
  const [policy, count] = value.split(':')
  if (policy === 'no' || policy === 'false') return { restart: 'no' }
  if (policy !== 'on-failure') return { restart: 'always' }
  return { restart: 'on-failure', ...(count !== undefined && { losses: [restartLimit(at, count)] }) }
}

function readHealthcheck(value: FormValue): ComposeOptions {
  if (textOf(valueOf(value, 'disable')) === 'true') return { options: [['no-healthcheck']] }
  const times = ['interval', 'timeout', 'retries', 'start_period', 'start_interval'].flatMap((key) =>
    textsOf(valueOf(value, key)).map((time) => [`health-${key.replace('_', '-')}`, time] as const),
  )
  const [kind, ...words] =
    valueOf(value, 'test')?.kind === 'list'
      ? wordsOf(valueOf(value, 'test'))
      : ['CMD-SHELL', textOf(valueOf(value, 'test'))]
  const command = kind === 'CMD' ? words.map(shellWord).join(' ') : words.join(' ')
  return { options: [...(command === '' || kind === 'NONE' ? [] : [['health-cmd', command] as const]), ...times] }
}

const shellWord = (word: string): string =>
  /^[\w@%+:,./=-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`

function limitOf(limit: FormValue): string {
  if (limit.kind !== 'map') return textOf(limit)
  return [textOf(valueOf(limit, 'soft')), textOf(valueOf(limit, 'hard'))].filter((part) => part !== '').join(':')
}
