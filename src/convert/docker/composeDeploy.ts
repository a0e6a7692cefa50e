import { composeKeyLost, restartLimit } from '../../report/catalogue/docker.ts'
import { yamlPath } from '../../report/path.ts'
import type { FormEntry, FormValue } from '../../yaml/edit/formValue.ts'
import { options, type ComposeOptions } from './composeReading.ts'
import { entriesOf, itemsOf, secondsOf, textOf, textsOf, valueOf } from './composeValue.ts'
import type { Restart } from './plan.ts'

const at = yamlPath()

/** Why nothing comes of what is about several of a service. */
export const swarm = 'It is for many machines. A unit knows of its own alone.'

/** What `deploy` says of one machine: limits, graphics cards and when to start again. */
export function readDeploy(value: FormValue): ComposeOptions {
  const limits = valueOf(valueOf(value, 'resources'), 'limits')
  const reserved = valueOf(valueOf(value, 'resources'), 'reservations')
  const graphics = valueOf(reserved, 'devices')
  const read = readRestartPolicy(valueOf(value, 'restart_policy'))
  const others = entriesOf(value).filter((entry) => !deployed.has(entry.key) && !isOneOfIt(entry))
  return {
    ...read,
    options: [
      ...textsOf(valueOf(limits, 'memory')).map((memory) => ['memory', memory] as const),
      ...textsOf(valueOf(limits, 'cpus')).map((cpus) => ['cpus', cpus] as const),
      ...textsOf(valueOf(limits, 'pids')).map((pids) => ['pids-limit', pids] as const),
      ...textsOf(valueOf(reserved, 'memory')).map((memory) => ['memory-reservation', memory] as const),
      ...(graphics ? (readGraphics(graphics).options ?? []) : []),
    ],
    losses: [
      ...(read.losses ?? []),
      ...(graphics ? (readGraphics(graphics).losses ?? []) : []),
      ...others.map(({ key }) => composeKeyLost(at, `deploy.${key}`, swarm)),
    ],
  }
}

const deployed: ReadonlySet<string> = new Set(['resources', 'restart_policy'])

/** Whether a key only says that there is one of a service. */
const isOneOfIt = ({ key, value }: FormEntry): boolean =>
  (key === 'replicas' && textOf(value) === '1') || (key === 'mode' && textOf(value) === 'replicated')

function readRestartPolicy(policy: FormValue | undefined): ComposeOptions {
  if (!policy) return {}
  const restarts: Readonly<Record<string, Restart>> = { none: 'no', 'on-failure': 'on-failure' }
  const wait = textOf(valueOf(policy, 'delay'))
  return {
    restart: restarts[textOf(valueOf(policy, 'condition'))] ?? 'always',
    ...(wait !== '' && { wait: `${secondsOf(wait)}s` }),
    losses: textsOf(valueOf(policy, 'max_attempts')).map((count) => restartLimit(at, count)),
  }
}

/** Graphics cards, as `--gpus` names them; other devices are told. */
export function readGraphics(value: FormValue): ComposeOptions {
  if (value.kind === 'scalar') return options('gpus', [value.text])
  const devices = itemsOf(value)
  const isGraphics = (device: FormValue): boolean =>
    !valueOf(device, 'capabilities') || textsOf(valueOf(device, 'capabilities')).includes('gpu')
  return {
    ...options('gpus', devices.filter(isGraphics).map(graphicsOf)),
    losses: devices
      .filter((device) => !isGraphics(device))
      .map(() =>
        composeKeyLost(at, 'devices', 'Only graphics cards are carried over. Name others as `devices` of the service.'),
      ),
  }
}

function graphicsOf(device: FormValue): string {
  const ids = textsOf(valueOf(device, 'device_ids'))
  return ids.length > 0 ? `"device=${ids.join(',')}"` : textOf(valueOf(device, 'count')) || 'all'
}
