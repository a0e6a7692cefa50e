import { mapAt } from '../ignition/valueAt.ts'
import type { YamlPath } from '../report/path.ts'
import type { MachineDisks } from './disks/disk.ts'
import type { MachineParts } from './machineParts.ts'
import { leavesOf } from './units/quadlet.ts'
import type { DirectoryEntry } from './root/entry.ts'
import { textsAt } from './readResult.ts'

/** One thing that happens at the first boot. */
export interface Step {
  readonly kind: StepKind
  readonly detail: string
  /** `warning` where something is lost, `error` where the boot ends. */
  readonly state: 'plain' | 'warning' | 'error' | 'success'
  readonly from: YamlPath | undefined
}

export type StepKind = 'read' | 'kernel' | 'partition' | 'volumes' | 'format' | 'users' | 'files' | 'units' | 'start'

/** What happens at the first boot, in Ignition's order: fetch, kernel arguments, disks, users, files, units. */
export function timeline(parts: MachineParts): readonly Step[] {
  return [
    readStep(parts),
    ...kernelStep(parts),
    ...diskSteps(parts.disks),
    ...usersStep(parts),
    ...filesStep(parts.root),
    ...unitsStep(parts),
    startStep(parts),
  ]
}

const count = (number: number, one: string, many = `${one}s`): string => `${number} ${number === 1 ? one : many}`

const plain = (kind: StepKind, detail: string, from?: YamlPath): Step => ({ kind, detail, state: 'plain', from })

function readStep({ remote, config }: MachineParts): Step {
  const [first] = remote
  return first
    ? plain('read', `Fetches ${count(remote.length, 'file')}`, first.from)
    : plain('read', 'No network needed', config.from)
}

function kernelStep({ config, node }: MachineParts): readonly Step[] {
  const section = mapAt(config, 'kernelArguments')
  const args = [
    ...textsAt(section, 'shouldExist'),
    ...textsAt(section, 'shouldNotExist'),
    ...(node?.kernelArguments ?? []),
  ]
  const [first] = args
  return first ? [plain('kernel', `${count(args.length, 'argument')}, then a reboot`, first.from)] : []
}

function diskSteps({ disks, volumes, filesystems }: MachineDisks): readonly Step[] {
  const wiped = disks.filter(({ isWiped }) => isWiped)
  const lost = filesystems.filter(({ isWiped }) => isWiped)
  return [
    ...disks
      .slice(0, 1)
      .map(({ from }): Step =>
        wiped.length > 0
          ? { kind: 'partition', detail: `Erases ${namesOf(wiped)}`, state: 'warning', from }
          : plain('partition', namesOf(disks), from),
      ),
    ...volumes.slice(0, 1).map(({ from }) => plain('volumes', volumes.map(({ name }) => name).join(', '), from)),
    ...filesystems.slice(0, 1).map(({ from }): Step => {
      const made = count(filesystems.length, 'filesystem')
      return lost.length > 0
        ? { kind: 'format', detail: `${made}, ${lost.length} erased`, state: 'warning', from }
        : plain('format', made, from)
    }),
  ]
}

const namesOf = (disks: MachineDisks['disks']): string =>
  disks.map(({ device }) => device.slice(device.lastIndexOf('/') + 1)).join(', ')

function usersStep({ users, groups }: MachineParts): readonly Step[] {
  const named = users.filter(({ from }) => from !== undefined)
  const [first] = named
  if (first === undefined) return groups[0] ? [plain('users', count(groups.length, 'group'), groups[0].from)] : []
  const keys = named.reduce((sum, user) => sum + user.keys.length, 0)
  const who = named.length === 1 ? first.name : count(named.length, 'user')
  return [plain('users', `${who}, ${keys === 0 ? 'no key' : count(keys, 'key')}`, first.from)]
}

function filesStep(root: DirectoryEntry): readonly Step[] {
  const files = leavesOf(root).filter(({ madeBy }) => madeBy === 'config')
  const folders = foldersOf(root).filter(({ madeBy }) => madeBy === 'config')
  const [first] = [...files, ...folders]
  if (first === undefined) return []
  const parts = [
    ...(files.length > 0 ? [count(files.length, 'file')] : []),
    ...(folders.length > 0 ? [count(folders.length, 'folder')] : []),
  ]
  return [plain('files', parts.join(', '), first.from)]
}

function foldersOf(directory: DirectoryEntry): readonly DirectoryEntry[] {
  return directory.entries.flatMap((entry) => (entry.kind === 'directory' ? [entry, ...foldersOf(entry)] : []))
}

function unitsStep({ units }: MachineParts): readonly Step[] {
  const [first] = units
  if (first === undefined) return []
  const generated = units.filter(({ madeAs }) => madeAs === 'generated').length
  const own = units.length - generated
  const parts = [...(own > 0 ? [`${own} yours`] : []), ...(generated > 0 ? [`${generated} generated`] : [])]
  return [plain('units', parts.join(', '), first.from)]
}

function startStep({ findings, config, node }: MachineParts): Step {
  const failure = findings.find(({ kind }) => kind === 'fails')
  if (failure) return { kind: 'start', detail: 'Fails, see below', state: 'error', from: failure.from }
  const section = mapAt(config, 'kernelArguments')
  const reboots = [...textsAt(section, 'shouldExist'), ...textsAt(section, 'shouldNotExist')].length > 0
  const isRebooted = reboots || (node?.kernelArguments.length ?? 0) > 0
  return { kind: 'start', detail: isRebooted ? 'After one reboot' : 'No reboot', state: 'success', from: undefined }
}
