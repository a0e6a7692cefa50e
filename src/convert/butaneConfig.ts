import type { SpecId } from '../spec/registry.ts'
import { yamlText, type YamlEntry, type YamlMap } from '../yaml/write/yamlTree.ts'

/** A Butane config: the spec, and its sections with an empty line before each. `head` are comments above. */
export function butaneConfig(spec: SpecId, sections: readonly YamlEntry[], head: readonly string[] = []): YamlMap {
  return {
    kind: 'map',
    entries: [
      { key: 'variant', value: yamlText(spec.variant), above: head },
      { key: 'version', value: yamlText(spec.version) },
      ...sections.map((entry) => ({ ...entry, isSpaced: true })),
    ],
  }
}
