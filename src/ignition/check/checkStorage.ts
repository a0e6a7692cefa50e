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
  const linksAbove = countLinksAbove(storage)
  const checkThroughLinks = (key: string, message: Message): void =>
    mapsAt(storage, key).forEach((node, index) => repeat(linksAbove(node), () => found(message, key, index)))
  checkThroughLinks('directories', directoryThroughLink)
  checkThroughLinks('files', fileThroughLink)
  const directories = countPaths(storage, 'directories')
  mapsAt(storage, 'links').forEach((link, index) => {
    repeat(linksAbove(link), () => found(linkThroughLink, 'links', index))
    if (minor >= TARGET_REQUIRED_SINCE && !textAt(link, 'target')) found(linkTargetRequired, 'links', index, 'target')
    else if (flagAt(link, 'hard') === true) checkHardLink(link, index, directories, found)
  })
  checkWiping(storage, found)
}

const TARGET_REQUIRED_SINCE = 3

const pathOf = (node: EmittedMap): string => textAt(node, 'path') ?? ''

function countPaths(storage: EmittedMap, key: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const node of mapsAt(storage, key)) counts.set(pathOf(node), (counts.get(pathOf(node)) ?? 0) + 1)
  return counts
}

/** Counts the links above a node: the reference compares every node with every link. */
function countLinksAbove(storage: EmittedMap): (node: EmittedMap) => number {
  const links = countPaths(storage, 'links')
  const lengths = [...new Set([...links.keys()].map((path) => path.length))]
  return (node) => {
    const path = pathOf(node)
    const above = lengths.filter((length) => path[length] === '/')
    return above.reduce((sum, length) => sum + (links.get(path.slice(0, length)) ?? 0), 0)
  }
}

function checkHardLink(link: EmittedMap, index: number, directories: ReadonlyMap<string, number>, found: Found): void {
  const target = textAt(link, 'target') ?? ''
  const linked = target.startsWith('/') ? target : [pathOf(link), target].filter((part) => part !== '').join('/')
  repeat(directories.get(linked === '' ? '' : cleanPath(linked)), () => found(hardLinkToDirectory, 'links', index))
  checkHardLinkOwner(link, index, found)
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
