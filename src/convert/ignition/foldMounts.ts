import { readJson, type JsonNode } from '../../ignition/check/readJson.ts'
import { translate } from '../../translate/translate.ts'
import { writeYaml } from '../../yaml/write/writeYaml.ts'
import { yamlFlag, type YamlEntry, type YamlItem, type YamlMap, type YamlTree } from '../../yaml/write/yamlTree.ts'
import { member, textOf } from './readConfig.ts'

/**
 * Folds units that mount filesystems back into `with_mount_unit`, where Butane would make the very same ones: it puts them
 * before all others, in the order of the filesystems.
 */
export function foldMounts(config: YamlMap, header: readonly YamlEntry[]): YamlMap {
  const units = listAt(mapAt(config, 'systemd'), 'units')
  const storage = mapAt(config, 'storage')
  let used = 0
  const filesystems = listAt(storage, 'filesystems').map((item) => {
    const unit = units[used]?.value
    if (unit === undefined || !isSameUnit(unit, unitMadeOf(item, storage, header))) return item
    used += 1
    return item.value.kind === 'map' ? { ...item, value: withEntry(item.value, MOUNTED) } : item
  })
  if (used === 0) return config
  return replaceList(replaceList(config, 'storage', 'filesystems', filesystems), 'systemd', 'units', units.slice(used))
}

const MOUNTED: YamlEntry = { key: 'with_mount_unit', value: yamlFlag(true) }

/** The unit that Butane makes of one filesystem: what it is on decides whether the network is needed. */
function unitMadeOf(
  filesystem: YamlItem,
  storage: YamlMap | undefined,
  header: readonly YamlEntry[],
): JsonNode | undefined {
  if (filesystem.value.kind !== 'map') return undefined
  const alone: YamlEntry = {
    key: 'filesystems',
    value: { kind: 'list', items: [{ value: withEntry(filesystem.value, MOUNTED) }] },
  }
  const volumes = storage?.entries.filter(({ key }) => key === 'luks') ?? []
  const entries = [...header, { key: 'storage', value: { kind: 'map', entries: [alone, ...volumes] } } as const]
  const { output } = translate(writeYaml({ kind: 'map', entries }), { raw: true })
  const read = readJson(output ?? '')
  const units = read.kind === 'value' ? member(read.value, 'systemd', 'units') : undefined
  return units?.kind === 'array' ? units.items[0] : undefined
}

function isSameUnit(written: YamlTree, made: JsonNode | undefined): boolean {
  if (written.kind !== 'map' || made === undefined) return false
  const facts = Object.fromEntries(written.entries.map(({ key, value }) => [key, spelled(value)]))
  const { name, enabled, contents, ...others } = facts
  const isEqual = name === textOf(member(made, 'name')) && contents === textOf(member(made, 'contents'))
  return isEqual && enabled === 'true' && Object.keys(others).length === 0
}

function spelled(value: YamlTree): string | undefined {
  if (value.kind === 'text') return value.value
  return value.kind === 'word' ? value.spelled : undefined
}

function mapAt(parent: YamlMap | undefined, key: string): YamlMap | undefined {
  const value = parent?.entries.find((entry) => entry.key === key)?.value
  return value?.kind === 'map' ? value : undefined
}

function listAt(parent: YamlMap | undefined, key: string): readonly YamlItem[] {
  const value = parent?.entries.find((entry) => entry.key === key)?.value
  return value?.kind === 'list' ? value.items : []
}

const withEntry = (map: YamlMap, entry: YamlEntry): YamlMap => ({ kind: 'map', entries: [...map.entries, entry] })

/** Puts a list in the place of another two keys down; without items it goes, and so does a section that is left empty. */
function replaceList(config: YamlMap, section: string, name: string, items: readonly YamlItem[]): YamlMap {
  const inside = mapAt(config, section)?.entries.flatMap((entry) =>
    entry.key !== name ? [entry] : items.length === 0 ? [] : [{ ...entry, value: { kind: 'list', items } as const }],
  )
  const entries = config.entries.flatMap((entry) =>
    entry.key !== section || inside === undefined
      ? [entry]
      : inside.length === 0
        ? []
        : [{ ...entry, value: { kind: 'map', entries: inside } as const }],
  )
  return { kind: 'map', entries }
}
