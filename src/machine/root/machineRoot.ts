import type { EmittedMap } from '../../ignition/emitted.ts'
import { flagAt, mapAt, mapsAt, textAt } from '../../ignition/valueAt.ts'
import type { Image } from '../../images/image.ts'
import type { Finding } from '../finding.ts'
import type { MachineUser } from '../users/user.ts'
import { root as rootOwner, type DirectoryEntry, type Entry } from './entry.ts'
import { VirtualRoot } from './virtualRoot.ts'
import { writeStorage } from './writeStorage.ts'
import { writeUnits } from './writeUnits.ts'
import { writeUsers } from './writeUsers.ts'

/** What is below `/` after the first boot, as far as the config makes or changes it. */
export interface MachineRoot {
  readonly root: DirectoryEntry
  readonly findings: readonly Finding[]
}

/** Does to a root with the folders and files of the image what Ignition's stages mount and files do, in their order. */
export function machineRoot(config: EmittedMap, users: readonly MachineUser[], image: Image): MachineRoot {
  const root = new VirtualRoot()
  for (const folder of image.folders) root.makeDirectories(folder, 'image')
  placeImageFiles(root, image)
  makeImageHomes(root, image)
  makeMountPoints(root, config)
  const findings = [
    ...writeUsers(config, users, root, image),
    ...writeStorage(config, root),
    ...writeUnits(config, root),
  ]
  writeLuksFiles(root, config)
  writeResult(root, config)
  return { root: withoutImageFiles(root.entries()), findings }
}

function placeImageFiles(root: VirtualRoot, image: Image): void {
  for (const { path } of image.files) {
    root.place(path, {
      kind: 'file',
      owner: rootOwner,
      mode: undefined,
      from: undefined,
      madeBy: 'image',
      contents: undefined,
      before: 'nothing',
    })
  }
}

function makeImageHomes(root: VirtualRoot, image: Image): void {
  for (const { name, home, shell } of image.users) {
    if (shell === undefined) continue
    const folder = root.makeDirectories(home, 'image')
    if (folder === undefined) continue
    folder.owner = { user: name, group: name }
    folder.mode = undefined
  }
}

/** Files of the image are in the way of others; where nothing happens to them they are not told. */
function withoutImageFiles(directory: DirectoryEntry): DirectoryEntry {
  const entries = directory.entries.flatMap((entry): readonly Entry[] => {
    if (entry.kind !== 'directory') return entry.madeBy === 'image' ? [] : [entry]
    const cleared = withoutImageFiles(entry)
    const isOnTheWay = entry.madeBy === 'image' || (entry.madeBy === 'parent' && entry.entries.length > 0)
    return cleared.entries.length === 0 && isOnTheWay ? [] : [cleared]
  })
  return { ...directory, entries }
}

function makeMountPoints(root: VirtualRoot, config: EmittedMap): void {
  for (const filesystem of mapsAt(mapAt(config, 'storage'), 'filesystems')) {
    const path = textAt(filesystem, 'path') ?? ''
    if (path === '' || UNMOUNTED.has(textAt(filesystem, 'format') ?? '')) continue
    const from = filesystem.entries.get('path')?.from ?? filesystem.from
    root.makeDirectories(path, 'mount', from)
  }
}

/** What Ignition's stage mount passes over. */
const UNMOUNTED = new Set(['', 'swap', 'none'])

function writeLuksFiles(root: VirtualRoot, config: EmittedMap): void {
  const volumes = mapsAt(mapAt(config, 'storage'), 'luks')
  for (const volume of volumes) {
    if (opensByItself(volume)) continue
    const folder = root.makeDirectories('/etc/luks', 'luks')
    if (folder?.madeBy === 'luks') folder.mode = 0o700
    placeSecret(root, `/etc/luks/${textAt(volume, 'name') ?? ''}`, volume)
  }
  const [first] = volumes
  if (first !== undefined) placeSecret(root, '/etc/crypttab', first)
}

function opensByItself(volume: EmittedMap): boolean {
  const clevis = mapAt(volume, 'clevis')
  const isCustom = (textAt(mapAt(clevis, 'custom'), 'pin') ?? '') !== ''
  return isCustom || flagAt(clevis, 'tpm2') === true || mapsAt(clevis, 'tang').length > 0
}

function placeSecret(root: VirtualRoot, path: string, volume: EmittedMap): void {
  root.place(path, {
    kind: 'file',
    owner: rootOwner,
    mode: 0o600,
    from: volume.from,
    madeBy: 'luks',
    contents: undefined,
    before: 'nothing',
  })
}

/** What Ignition keeps of its run. */
function writeResult(root: VirtualRoot, config: EmittedMap): void {
  root.place('/etc/.ignition-result.json', {
    kind: 'file',
    owner: rootOwner,
    mode: 0o600,
    from: config.from,
    madeBy: 'ignition',
    contents: undefined,
    before: 'nothing',
  })
}
