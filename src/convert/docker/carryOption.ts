import {
  dependsOnShell,
  fileOfShell,
  networkMissing,
  noPodmanFlag,
  restartLimit,
  shellText,
  unknownFlag,
  variableWithoutValue,
} from '../../report/catalogue/docker.ts'
import { yamlPath } from '../../report/path.ts'
import type { ReportEntry } from '../../report/report.ts'
import type { Restart } from './plan.ts'
import { hasQuadletKey } from './quadletOfPlan.ts'
import { longFlag } from './runFlags.ts'
import type { Engine, RunOption } from './run.ts'

/** What became of one option. */
export interface CarriedOption {
  /** What the run keeps of it. */
  readonly kept?: RunOption
  readonly restart?: Restart
  /** What it became, in words; those of one group are told together. */
  readonly became?: Became
  readonly loss?: ReportEntry
  /** A network that has to be there. */
  readonly missing?: string
  /** The rest of a volume whose folder is not known. */
  readonly volume?: { readonly target: string; readonly options: string }
}

/** What options became: “2 ports”. */
export interface Became {
  readonly one: string
  readonly many?: string
  readonly note?: string
}

/** An option with how it was written. */
export interface WrittenOption {
  readonly option: RunOption
  readonly spelled: string
  /** What the shell would have put in. */
  readonly expansion: string | undefined
  readonly engine: Engine
  readonly isQuadlet: boolean
}

const at = yamlPath()

/** Finds out what becomes of an option in a unit or quadlet. */
export function carryOption(written: WrittenOption): CarriedOption {
  const { option, expansion } = written
  const carry = table[option.name]
  if (carry) return carry(written)
  if (!longFlag(option.name)) return { kept: option, loss: unknownFlag(at, written.spelled) }
  return { kept: option, became: becameOption(written), ...(expansion !== undefined && shellLoss(written, expansion)) }
}

const shellLoss = ({ option }: WrittenOption, expansion: string): Pick<CarriedOption, 'loss'> => ({
  loss: shellText(at, option.value ?? '', expansion),
})

function becameOption({ option, isQuadlet }: WrittenOption): Became {
  if (!isQuadlet) return { one: `--${option.name}`, note: 'as it is' }
  return hasQuadletKey(option) ? { one: 'Its own key' } : { one: 'PodmanArgs=', note: 'a quadlet has no key for it' }
}

type Carry = (written: WrittenOption) => CarriedOption

const leftOut =
  (note: string): Carry =>
  () => ({ became: { one: 'Left out', note } })
const forTerminal = leftOut('only for a terminal')

const table: Readonly<Record<string, Carry>> = {
  name: () => ({ became: { one: 'Name', note: 'and the name of the unit' } }),
  publish: ({ option }) => ({ kept: option, became: { one: '1 port', many: 'ports' } }),
  volume: carryVolume,
  env: carryVariable,
  'env-file': carryFile,
  'label-file': carryFile,
  restart: ({ option: { value = '' } }) => carryRestart(value),
  pull: () => ({ became: { one: 'Pull the newest image' } }),
  network: carryNetwork,
  link: (written) =>
    written.engine === 'podman'
      ? { loss: noPodmanFlag(at, '--link') }
      : { kept: written.option, became: becameOption(written) },
  detach: leftOut('the unit runs anyway'),
  rm: leftOut('the old container is removed before each start'),
  // They are told together.
  interactive: () => ({}),
  tty: () => ({}),
  attach: forTerminal,
  'detach-keys': forTerminal,
  'sig-proxy': forTerminal,
  quiet: forTerminal,
  help: forTerminal,
}

function carryVolume({ option, expansion }: WrittenOption): CarriedOption {
  const [source = '', target, ...options] = (option.value ?? '').split(':')
  const isRelative = target !== undefined && /^\.{0,2}\/|^\.{1,2}$/.test(source) && !source.startsWith('/')
  if (isRelative || (expansion !== undefined && source.includes(expansion)))
    return { loss: dependsOnShell(at, source), volume: { target: target ?? '', options: options.join(':') } }
  const isReadOnly = options.join().split(',').includes('ro')
  return {
    kept: option,
    became: isReadOnly
      ? { one: '1 volume, read only', many: 'volumes, read only' }
      : { one: '1 volume', many: 'volumes' },
  }
}

function carryVariable({ option, expansion }: WrittenOption): CarriedOption {
  const value = option.value ?? ''
  const became = { one: '1 variable', many: 'variables' }
  if (!value.includes('='))
    return { kept: { ...option, value: `${value}=` }, became, loss: variableWithoutValue(at, value) }
  return { kept: option, became, ...(expansion !== undefined && { loss: shellText(at, value, expansion) }) }
}

function carryFile(written: WrittenOption): CarriedOption {
  const { option } = written
  const isFull = option.value?.startsWith('/') === true
  return { kept: option, became: becameOption(written), ...(!isFull && { loss: fileOfShell(at, option.value ?? '') }) }
}

function carryRestart(value: string): CarriedOption {
  const [policy, count] = value.split(':')
  if (policy === 'no') return { restart: 'no', became: { one: 'Never restarts' } }
  const restart = policy === 'on-failure' ? 'on-failure' : 'always'
  const became = { one: `Restart=${restart}`, note: 'by systemd' }
  return { restart, became, ...(count !== undefined && { loss: restartLimit(at, count) }) }
}

function carryNetwork(written: WrittenOption): CarriedOption {
  const { option } = written
  const value = option.value ?? ''
  const isThere = /^(?:host|none|bridge|default|private|slirp4netns|pasta|container:|ns:|service:)/.test(value)
  const kept = { kept: option, became: { one: 'Network' } }
  return isThere ? kept : { ...kept, loss: networkMissing(at, value), missing: value }
}
