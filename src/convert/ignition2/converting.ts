import type { EmittedMap } from '../../ignition/emitted.ts'
import type { ContextPath, YamlPath } from '../../report/path.ts'
import type { ReportEntry } from '../../report/report.ts'
import type { YamlEntry } from '../../yaml/write/yamlTree.ts'

/** What converting an Ignition 2 config goes by. */
export interface Converting {
  /** The config; where ct has made it, its values come from the Container Linux Config. */
  readonly ignition: EmittedMap
  /** Takes something that is lost or changes. */
  readonly lose: (message: (path: ContextPath) => ReportEntry, from: YamlPath) => void
  /** What a file gets as its contents; undefined where they cannot be had. */
  readonly contentsOf: (contents: EmittedMap, converting: Converting) => readonly YamlEntry[] | undefined
}
