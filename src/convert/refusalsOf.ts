import { refusedByButane } from '../report/catalogue/convert.ts'
import { yamlPath, type PathKey, type YamlPath } from '../report/path.ts'
import type { Report } from '../report/report.ts'
import type { LocalFiles } from '../translate/result.ts'
import { translate } from '../translate/translate.ts'
import type { YamlItem, YamlMap } from '../yaml/write/yamlTree.ts'

/** Why Butane refuses a converted config, at the places that it comes from; nothing where it takes it. */
export function refusalsOf(config: YamlMap, text: string, files: LocalFiles = new Map()): Report {
  const { report, error } = translate(text, { files })
  if (error === undefined) return []
  const errors = report.filter(({ kind }) => kind === 'error')
  if (errors.length === 0) return [refusedByButane(yamlPath(), error)]
  return errors.map(({ message, path }) => refusedByButane(originOf(config, path.keys), message))
}

/** Where what stands at a path of a converted config comes from. */
export function originOf(config: YamlMap, keys: readonly PathKey[]): YamlPath {
  let item: YamlItem | undefined = { value: config }
  let origin = yamlPath()
  for (const key of keys) {
    item = itemAt(item, key)
    if (!item) break
    origin = item.from ?? origin
  }
  return origin
}

function itemAt({ value }: YamlItem, key: PathKey): YamlItem | undefined {
  if (value.kind === 'map') return value.entries.find((entry) => entry.key === key)
  return value.kind === 'list' && typeof key === 'number' ? value.items[key] : undefined
}
