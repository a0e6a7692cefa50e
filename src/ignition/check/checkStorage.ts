import { filesystemImplicitWipe, partitionsOverwritten } from '../../report/catalogue/ignitionDisks.ts'
import {
  directoryThroughLink,
  fileThroughLink,
  hardLinkOwner,
  hardLinkToDirectory,
  linkTargetRequired,
  linkThroughLink,
} from '../../report/catalogue/ignitionNodes.ts'
import { cleanPath } from '../cleanPath.ts'
import type { EmittedMap } from '../emitted.ts'
import { flagAt, itemsAt, mapAt, mapsAt, textAt } from '../valueAt.ts'
import type { Check, Found, Message } from './rule.ts'

/** The section `storage`: how its nodes and filesystems stand to each other. */
export const checkStorage: Check = (storage, found, minor) => {
  const links = countPaths(storage, 'links')
  checkThroughLinks(storage, 'directories', directoryThroughLink, links, found)
  checkThroughLinks(storage, 'files', fileThroughLink, links, found)
  checkThroughLinks(storage, 'links', linkThroughLink, links, found)
  checkLinkTargets(storage, found, minor)
  checkWiping(storage, found)
}

const TARGET_REQUIRED_SINCE = 3

const pathOf = (node: EmittedMap): string => textAt(node, 'path') ?? ''

function countPaths(storage: EmittedMap, key: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const node of mapsAt(storage, key)) counts.set(pathOf(node), (counts.get(pathOf(node)) ?? 0) + 1)
  return counts
}

/** One entry for each link above a node: the reference compares every node with every link. */
function checkThroughLinks(
  storage: EmittedMap,
  key: string,
  message: Message,
  links: ReadonlyMap<string, number>,
  found: Found,
): void {
  const lengths = new Set([...links.keys()].map((path) => path.length))
  mapsAt(storage, key).forEach((node, index) => {
    const path = pathOf(node)
    for (const length of lengths) {
      if (path[length] === '/') repeat(links.get(path.slice(0, length)), () => found(message, key, index))
    }
  })
}

function checkLinkTargets(storage: EmittedMap, found: Found, minor: number): void {
  const directories = countPaths(storage, 'directories')
  mapsAt(storage, 'links').forEach((link, index) => {
    const target = textAt(link, 'target') ?? ''
    if (target === '' && minor >= TARGET_REQUIRED_SINCE) return found(linkTargetRequired, 'links', index, 'target')
    if (flagAt(link, 'hard') !== true) return
    const linked = target.startsWith('/') ? target : [pathOf(link), target].filter((part) => part !== '').join('/')
    repeat(directories.get(linked === '' ? '' : cleanPath(linked)), () => found(hardLinkToDirectory, 'links', index))
    checkHardLinkOwner(link, index, found)
  })
}

function checkHardLinkOwner(link: EmittedMap, index: number, found: Found): void {
  for (const owner of ['user', 'group']) {
    for (const key of ['id', 'name']) {
      if (mapAt(link, owner)?.entries.has(key)) found(hardLinkOwner, 'links', index, owner, key)
    }
  }
}

function checkWiping(storage: EmittedMap, found: Found): void {
  const disks = new Map(mapsAt(storage, 'disks').map((disk) => [textAt(disk, 'device') ?? '', disk]))
  mapsAt(storage, 'filesystems').forEach((filesystem, index) => {
    const disk = disks.get(textAt(filesystem, 'device') ?? '')
    if (disk === undefined) return
    if (itemsAt(disk, 'partitions').length > 0) found(partitionsOverwritten, 'filesystems', index, 'device')
    else if (flagAt(filesystem, 'wipeFilesystem') !== true && flagAt(disk, 'wipeTable') === true) {
      found(filesystemImplicitWipe, 'filesystems', index, 'device')
    }
  })
}

function repeat(times: number | undefined, action: () => void): void {
  for (let time = 0; time < (times ?? 0); time += 1) action()
}
