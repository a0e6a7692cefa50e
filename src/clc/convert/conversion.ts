import type { YamlPath } from '../../report/path.ts'
import type { ReportEntry } from '../../report/report.ts'
import type { LocalTree } from '../../translate/3-desugar/localTree.ts'
import type { YamlNode } from '../../yaml/read/node.ts'
import type { RangeOf } from '../place.ts'

/** What converting a config needs besides the config. */
export interface Conversion {
  /** The text, where it is more than comments. */
  readonly root: YamlNode | undefined
  readonly rangeOf: RangeOf
  /** Empty where none was named. */
  readonly platform: string
  readonly files: LocalTree | undefined
  /** Whether local files stay references: nothing is read, and the file counts as empty. */
  readonly keepsLocalFiles: boolean
  /** Takes a finding. Its place is a node of the text, none where the reference has none. */
  readonly add: (message: (path: YamlPath) => ReportEntry, path: YamlPath, node?: YamlNode) => void
}
