import { readCases } from '../../scripts/compareCase.mjs'
import type { EmittedMap } from '../../src/ignition/emitted.ts'
import { writeJson } from '../../src/ignition/writeJson.ts'
import { flagAt, mapAt, mapsAt, textAt } from '../../src/ignition/valueAt.ts'
import { mergedConfig } from '../../src/machine/mergedConfig.ts'
import { readResult, textsAt } from '../../src/machine/readResult.ts'
import type { Image, ImageUser } from '../../src/images/image.ts'
import { isVariant, type Variant } from '../../src/spec/registry.ts'
import type { ConformanceCase } from '../fixtures/readRecords.ts'

/** A config that the real Ignition can be tried with. */
export interface ProofCase {
  readonly id: string
  readonly variant: Variant
  /** The config without what is around it in a MachineConfig. */
  readonly config: EmittedMap
  /** The JSON that Ignition reads. */
  readonly json: string
}

/** Debian's Ignition is 2.14. */
const newest = 3

/**
 * The cases that a machine without disks and network can carry out: no disks, nothing remote, no certificates (they would
 * have to be real), and versions up to 3.3.0. Equal configs count once.
 */
export function proofCases(cases: readonly ConformanceCase[]): readonly ProofCase[] {
  const found = new Map<string, ProofCase>()
  for (const { id, variant, output } of cases) {
    const config = output ? readResult(output, new Map())?.config : undefined
    if (config === undefined || !isVariant(variant) || !canRun(config)) continue
    const json = output?.startsWith('{') ? output : writeJson(config, { pretty: false })
    if (!found.has(json)) found.set(json, { id, variant, config, json })
  }
  return [...found.values()]
}

/** The image with all users and groups that a config takes for granted, so that it does not fail for want of them. */
export function imageWithNames(image: Image, config: EmittedMap): Image {
  const storage = mapAt(config, 'storage')
  const nodes = ['directories', 'files', 'links'].flatMap((key) => mapsAt(storage, key))
  const made = mapsAt(mapAt(config, 'passwd'), 'users')
  const names = (key: string): readonly string[] => nodes.flatMap((node) => textAt(mapAt(node, key), 'name') ?? [])
  const groupsOfUsers = made.flatMap((user) => [
    textAt(user, 'primaryGroup') ?? '',
    ...textsAt(user, 'groups').map(({ text }) => text),
  ])
  const known = new Set([...image.users, ...mapsAt(mapAt(config, 'passwd'), 'groups'), ...made].map(nameOf))
  const isMissing = (name: string): boolean => name !== '' && !name.includes(':') && !known.has(name)
  const users = [...new Set(names('user'))].filter(isMissing)
  const groups = [...new Set([...names('group'), ...groupsOfUsers])].filter(isMissing)
  return {
    ...image,
    users: [...image.users, ...users.map((name) => ({ name, home: '/dev/null', groups: [] }))],
    groups: [...new Set([...image.groups, ...groups])].filter((name) => !users.includes(name)),
  }
}

const nameOf = (item: EmittedMap | ImageUser): string => ('name' in item ? item.name : (textAt(item, 'name') ?? ''))

/** Cases of files and folders that were named. */
export const casesOfPaths = (paths: readonly string[]): readonly ConformanceCase[] => paths.flatMap(readCases)

function canRun(config: EmittedMap): boolean {
  if (!isOldEnough(config)) return false
  const { config: merged, remote } = mergedConfig(config)
  const storage = mapAt(merged, 'storage')
  const hasDisks = ['disks', 'raid', 'luks', 'filesystems'].some((key) => mapsAt(storage, key).length > 0)
  const contents = mapsAt(storage, 'files').flatMap((file) => [...mapsAt(file, 'append'), mapAt(file, 'contents')])
  const isRemote = contents.some((content) => /^(?!data:)./.test(textAt(content, 'source') ?? ''))
  return (
    remote.length === 0 &&
    !hasDisks &&
    !hasAuthorities(config) &&
    !hasAuthorities(merged) &&
    !isRemote &&
    !disables(merged)
  )
}

function hasAuthorities(config: EmittedMap): boolean {
  return mapsAt(mapAt(mapAt(mapAt(config, 'ignition'), 'security'), 'tls'), 'certificateAuthorities').length > 0
}

/** This Ignition fails where a unit to disable is not there; since 2.16 it passes over such units. */
function disables(config: EmittedMap): boolean {
  return mapsAt(mapAt(config, 'systemd'), 'units').some((unit) => flagAt(unit, 'enabled') === false)
}

/** Whether the version of the config, and of those inside it, is one that Debian's Ignition reads. */
function isOldEnough(config: EmittedMap): boolean {
  const version = /^3\.(\d+)\.0$/.exec(textAt(mapAt(config, 'ignition'), 'version') ?? '')?.[1]
  return version !== undefined && Number(version) <= newest
}
