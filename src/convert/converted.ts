import type { YamlPath } from '../report/path.ts'
import type { Range } from '../report/range.ts'
import type { Report } from '../report/report.ts'

/** A text in another language, and what is lost or changed on the way. */
export interface Converted {
  /** Undefined where the text is refused as it is; then `losses` says why. */
  readonly text: string | undefined
  /** At their places in the text that was converted. */
  readonly losses: Report
  /** What became a unit or a file that was none; absent where that cannot be. */
  readonly became?: readonly Became[]
}

/** Something of the original that is a unit or a file in the converted text. */
export interface Became {
  readonly kind: 'unit' | 'file'
  /** The name of the unit, or the path of the file. */
  readonly name: string
  readonly from: YamlPath
  readonly fromRange: Range | undefined
  readonly to: YamlPath
  readonly toRange: Range | undefined
}
