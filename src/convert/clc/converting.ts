import type { EmittedMap } from '../../ignition/emitted.ts'
import type { ContextPath, YamlPath } from '../../report/path.ts'
import type { ReportEntry } from '../../report/report.ts'

/** What converting a Container Linux Config goes by. */
export interface Converting {
  /** The Ignition 2.3 config that ct makes of it. */
  readonly ignition: EmittedMap
  /** Takes something that is lost or changes. */
  readonly lose: (message: (path: ContextPath) => ReportEntry, from: YamlPath) => void
  /** The name of the local file that the text has at a path. */
  readonly localFileAt: (path: YamlPath) => string | undefined
}
