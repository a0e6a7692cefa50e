import { bytesOf } from '../ignition/bytes.ts'
import { escapeDataUrl } from '../ignition/dataUrl.ts'
import { list, map, scalar, type EmittedMap } from '../ignition/emitted.ts'
import { flagAt, mapAt, mapsAt, textAt } from '../ignition/valueAt.ts'
import { changedItems, withEntries } from './changed.ts'

/**
 * A config of Ignition 2.x, as Container Linux Configs make it, in the form of 3.x: as Flatcar does it before it applies one.
 * Configs of 3.x stay as they are. Origins are kept.
 */
export function asIgnition3(config: EmittedMap): EmittedMap {
  const version = textAt(mapAt(config, 'ignition'), 'version') ?? ''
  if (!version.startsWith('2.')) return config
  const storage = storageOf(config)
  const systemd = mapAt(config, 'systemd')
  const passwd = mapAt(config, 'passwd')
  return map(config.from, [
    ['ignition', map(config.from, [['version', scalar(config.from, '3.3.0')]])],
    ...(passwd ? [['passwd', changedItems(passwd, 'users', userOf)] as const] : []),
    ['storage', storage],
    ...(systemd ? [['systemd', changedItems(systemd, 'units', unitOf)] as const] : []),
  ])
}

/** `enable` is the old word for `enabled`. */
function unitOf(unit: EmittedMap): EmittedMap {
  const enable = unit.entries.get('enable')
  return enable && !unit.entries.has('enabled') ? withEntries(unit, [['enabled', enable]]) : unit
}

/** What once stood under `create` stands beside the name. */
function userOf(user: EmittedMap): EmittedMap {
  const create = mapAt(user, 'create')
  return create ? withEntries(create, [...user.entries]) : user
}

function storageOf(config: EmittedMap): EmittedMap {
  const storage = mapAt(config, 'storage') ?? map(config.from, [])
  const folders = foldersOf(storage)
  const nodes = (key: string): readonly EmittedMap[] => mapsAt(storage, key).map((node) => nodeOf(node, folders))
  const networks = mapsAt(mapAt(config, 'networkd'), 'units').flatMap(filesOfNetwork)
  return withEntries(storage, [
    ['files', list(storage.from, [...nodes('files').map(fileOf), ...networks])],
    ['directories', list(storage.from, nodes('directories'))],
    ['links', list(storage.from, nodes('links'))],
    ['filesystems', list(storage.from, mapsAt(storage, 'filesystems').flatMap(filesystemOf))],
  ])
}

/** Where the filesystems are that files name; one that is mounted for Ignition alone has no place of its own. */
function foldersOf(storage: EmittedMap): ReadonlyMap<string, string> {
  return new Map(
    mapsAt(storage, 'filesystems').map((item) => {
      const name = textAt(item, 'name') ?? ''
      return [name, textAt(item, 'path') ?? `/${name} (not mounted)`]
    }),
  )
}

function nodeOf(node: EmittedMap, folders: ReadonlyMap<string, string>): EmittedMap {
  const filesystem = textAt(node, 'filesystem') ?? 'root'
  const folder = filesystem === 'root' ? '' : (folders.get(filesystem) ?? '')
  const path = node.entries.get('path')
  return withEntries(node, [['path', scalar(path?.from ?? node.from, `${folder}${textAt(node, 'path') ?? ''}`)]])
}

/** Files take the place of others unless they are appended to them. */
function fileOf(file: EmittedMap): EmittedMap {
  const contents = file.entries.get('contents')
  if (flagAt(file, 'append') === true && contents) {
    const { from } = file.entries.get('append') ?? file
    const entries = [...file.entries].filter(([key]) => key !== 'contents')
    return map(file.from, [...entries, ['append', list(from, [contents])]])
  }
  const entries = [...file.entries].filter(([key]) => key !== 'append')
  const overwrite = file.entries.get('overwrite') ?? scalar(file.from, true)
  return map(file.from, [...entries, ['overwrite', overwrite]])
}

function filesOfNetwork(unit: EmittedMap): readonly EmittedMap[] {
  const name = textAt(unit, 'name') ?? ''
  const own = networkFile(unit, `/etc/systemd/network/${name}`)
  const dropins = mapsAt(unit, 'dropins').flatMap((dropin) =>
    networkFile(dropin, `/etc/systemd/network/${name}.d/${textAt(dropin, 'name') ?? ''}`),
  )
  return [...own, ...dropins]
}

function networkFile(item: EmittedMap, path: string): readonly EmittedMap[] {
  const contents = item.entries.get('contents')
  const text = textAt(item, 'contents') ?? ''
  if (contents === undefined || text === '') return []
  const source = scalar(contents.from, `data:,${escapeDataUrl(bytesOf(text))}`)
  return [
    map(item.from, [
      ['path', scalar(item.from, path)],
      ['contents', map(contents.from, [['source', source]])],
      ['overwrite', scalar(item.from, true)],
    ]),
  ]
}

/** A filesystem that is made has its fields under `mount`. */
function filesystemOf(item: EmittedMap): readonly EmittedMap[] {
  const mount = mapAt(item, 'mount')
  return mount ? [map(item.from, [...mount.entries])] : []
}
