import { posix } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { localFiles } from './compareCase.mjs'

/**
 * Converts a recorded Container Linux Config, translates what comes out, and compares it with what ct made.
 * @param {any} item a recorded case
 */
export function compareConverted({ id, input, options, files, output }, { convert, translate }) {
  const { text, losses } = convert(input, { from: 'clc', platform: options?.platform })
  const made = translate(text ?? '', files ? { files: localFiles(files) } : {})
  if (text === undefined) return { id, isRefused: false, differences: ['it is not converted'] }
  if (made.output === undefined) {
    const isNamed = losses.some(({ code }) => code === 'refused-by-butane')
    return { id, isRefused: true, differences: isNamed ? [] : [`Butane refuses it: ${made.error}`] }
  }
  return { id, isRefused: false, differences: differencesOf(JSON.parse(output), JSON.parse(made.output), losses) }
}

/**
 * Compares what a machine gets of an Ignition 2 config with what it gets of the Butane config that it was converted to.
 * @param {any} ignition2
 */
export function compareWithIgnition2(ignition2, { text, losses }, translate) {
  if (text === undefined) return { isRefused: false, differences: ['it is not converted'] }
  const { output, error } = translate(text)
  if (output !== undefined) {
    return { isRefused: false, output, differences: differencesOf(ignition2, JSON.parse(output), losses) }
  }
  const isNamed = losses.some(({ code }) => code === 'refused-by-butane')
  return { isRefused: true, differences: isNamed ? [] : [`Butane refuses it: ${error}`] }
}

/**
 * Compares what a machine gets of an Ignition 2 config with what it gets of the Ignition 3 config that a converted text makes:
 * files, links, directories, users, groups, units, disks. Gives each difference that no loss names.
 */
function differencesOf(ignition2, ignition3, losses) {
  const lost = lostPaths(ignition2, losses)
  const before = machineOf2(ignition2, lost)
  const after = machineOf3(ignition3)
  return Object.keys(before).flatMap((kind) => differences(kind, before[kind], after[kind]))
}

function differences(kind, before, after) {
  const keys = new Set([...before.keys(), ...after.keys()])
  return [...keys].flatMap((key) => {
    const [one, two] = [JSON.stringify(before.get(key)), JSON.stringify(after.get(key))]
    return one === two ? [] : [`${kind} ${key}: ${one} became ${two}`]
  })
}

const leavesOut = new Set(['filesystem-place-unknown', 'scheme-lost'])

/** The nodes that are left out by name, as `files/3`. */
function lostPaths(ignition2, losses) {
  const left = losses.filter(({ code }) => leavesOut.has(code)).map(({ path }) => path.keys)
  return new Set(left.filter(([section]) => section === 'storage').map(([, kind, index]) => `${kind}/${index}`))
}

function machineOf2({ storage = {}, systemd = {}, networkd = {}, passwd = {} }, lost) {
  const kept = Object.fromEntries(
    Object.entries(storage).map(([kind, all]) => [kind, all.filter((_, index) => !lost.has(`${kind}/${index}`))]),
  )
  const place = placesOf(storage, systemd)
  return {
    ...machineOf({ storage: kept, passwd }, place),
    file: filesOf2(kept.files ?? [], networkFiles(networkd), place),
    user: usersOf((passwd.users ?? []).map(({ create, ...user }) => ({ ...create, ...user }))),
    unit: unitsOf(
      (systemd.units ?? []).map(({ enable, enabled, ...unit }) => ({ ...unit, enabled: enable ? true : enabled })),
    ),
  }
}

function filesOf2(files, before, place) {
  const found = new Map(before.map(({ path, state }) => [path, state]))
  for (const { append = false, contents, overwrite, ...file } of files) {
    const path = place(file)
    const earlier = append ? found.get(path) : undefined
    const state = earlier ?? {
      ...nodeOf(file),
      overwrite: append ? false : (overwrite ?? true),
      parts: append ? [THERE] : [],
    }
    found.set(path, { ...state, parts: [...state.parts, contentOf(contents)] })
  }
  return found
}

function machineOf3({ storage = {}, systemd = {}, passwd = {} }) {
  const files = (storage.files ?? []).map(({ path, contents, append = [], overwrite = false, ...file }) => {
    const parts = contents ? [contentOf(contents)] : [THERE]
    return [path, { ...nodeOf(file), overwrite, parts: [...parts, ...append.map(contentOf)] }]
  })
  return {
    ...machineOf({ storage, passwd }, ({ path }) => path),
    file: new Map(files),
    user: usersOf(passwd.users ?? []),
    unit: unitsOf(systemd.units ?? []),
  }
}

/** Stands for what is in a file already. */
const THERE = 'what is there'

/** What both versions say in the same words. */
function machineOf({ storage, passwd }, place) {
  const nodes = (kind) => new Map((storage[kind] ?? []).map((node) => [place(node), nodeOf(node)]))
  return {
    directory: nodes('directories'),
    link: nodes('links'),
    group: usersOf(passwd.groups ?? []),
    disk: new Map((storage.disks ?? []).map((disk) => [disk.device, partsOf(disk)])),
    raid: new Map((storage.raid ?? []).map((raid) => [raid.name, sorted(raid)])),
  }
}

/** Where a node of Ignition 2 is: on root, on the OEM partition, or where a mount unit mounts its filesystem. */
function placesOf({ filesystems = [] }, { units = [] }) {
  const known = filesystems.map((filesystem) => [filesystem.name ?? '', placeOf(filesystem, units)])
  const places = new Map([['root', ''], [undefined, ''], ...known.filter(([, place]) => place !== undefined)])
  return ({ filesystem, path }) => plain((places.get(filesystem) ?? `(${filesystem})`) + path)
}

function placeOf({ name, path, mount = {} }, units) {
  if (name === 'root' || /^\/dev\/disk\/by-(?:part)?label\/ROOT$/.test(mount.device)) return ''
  if (path !== undefined) return withoutSlash(path.replace(/^\/sysroot/, ''))
  const where = mountPointOf(mount, units)
  if (where !== undefined) return withoutSlash(where)
  return mount.device === '/dev/disk/by-label/OEM' ? '/oem' : undefined
}

const withoutSlash = (path) => path.replace(/\/+$/, '')

function mountPointOf({ device, label }, units) {
  const unit = units.find(({ contents = '' }) => {
    const what = /^What[ \t]*=[ \t]*(\S+)/m.exec(contents)?.[1]
    return what !== undefined && [device, `/dev/disk/by-label/${label}`].includes(what)
  })
  return /^Where[ \t]*=[ \t]*(\S+)/m.exec(unit?.contents ?? '')?.[1]
}

const plain = (path) => posix.normalize(path).replace(/(.)\/$/, '$1')

function networkFiles({ units = [] }) {
  const state = (contents) => ({ ...nodeOf({ mode: 0o644, overwrite: true }), parts: [bytes(contents)] })
  return units.flatMap(({ name, contents, dropins = [] }) => [
    ...(contents ? [{ path: `/etc/systemd/network/${name}`, state: state(contents) }] : []),
    ...dropins.map((dropin) => ({
      path: `/etc/systemd/network/${name}.d/${dropin.name}`,
      state: state(dropin.contents ?? ''),
    })),
  ])
}

const nodeOf = ({ mode, user = {}, group = {}, overwrite = false, target, hard = false }) => ({
  mode,
  target,
  hard,
  overwrite,
  user: sorted(user),
  group: sorted(group),
})

const bytes = (text) => `bytes ${Buffer.from(text).toString('base64')}`

function contentOf({ source: written, compression = '', verification = {} } = {}) {
  const source = written || 'data:,'
  const [, base64, data] = /^data:[^,]*?(;base64)?,(.*)$/s.exec(source) ?? []
  if (data === undefined) return JSON.stringify([source, compression, verification.hash])
  const raw = base64 ? Buffer.from(data, 'base64') : Buffer.from(unescapeBytes(data), 'latin1')
  if (verification.hash) return JSON.stringify([source, compression, verification.hash])
  return `bytes ${(compression === 'gzip' ? unpack(raw) : raw).toString('base64')}`
}

const unpack = (raw) => {
  try {
    return gunzipSync(raw)
  } catch {
    return raw
  }
}

const unescapeBytes = (data) =>
  data.replaceAll(/%([0-9A-Fa-f]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))

function usersOf(users) {
  const byName = new Map()
  for (const user of users) {
    const earlier = byName.get(user.name) ?? {}
    const lists = ['groups', 'sshAuthorizedKeys'].map((key) => [key, [...(earlier[key] ?? []), ...(user[key] ?? [])]])
    byName.set(user.name, { ...earlier, ...user, ...Object.fromEntries(lists) })
  }
  return new Map([...byName].map(([name, user]) => [name, sorted(user)]))
}

function unitsOf(units) {
  const byName = new Map()
  for (const { name, enabled, mask, contents, dropins = [] } of units) {
    const unit = byName.get(name) ?? { enabled: undefined, mask: false, contents: '', dropins: {} }
    for (const dropin of dropins) unit.dropins[dropin.name] = dropin.contents ?? ''
    byName.set(name, {
      enabled: enabled ?? unit.enabled,
      mask: mask ?? unit.mask,
      contents: contents || unit.contents,
      dropins: unit.dropins,
    })
  }
  return new Map([...byName].map(([name, unit]) => [name, { ...unit, dropins: sorted(unit.dropins) }]))
}

function partsOf({ wipeTable = false, partitions = [] }) {
  const cut = ({ label, start, size, ...partition }) =>
    sorted({ ...mebibytes({ start, size }), ...partition, label: label?.split(':')[0] ?? '' })
  return { wipeTable, partitions: partitions.map(cut) }
}

/** Of sectors, which the older versions counted. */
const mebibytes = (measures) =>
  Object.fromEntries(
    Object.entries(measures).flatMap(([key, sectors]) =>
      sectors === undefined ? [] : [[`${key}MiB`, Math.ceil(sectors / 2048)]],
    ),
  )

/** The same object with its keys in order, without what is empty. */
function sorted(object) {
  const filled = Object.entries(object).filter(
    ([key, value]) =>
      value !== '' &&
      value !== false &&
      value !== null &&
      !(Array.isArray(value) && value.length === 0) &&
      !(value === 0 && key === 'number'),
  )
  return Object.fromEntries(filled.toSorted(([a], [b]) => (a < b ? -1 : 1)))
}
