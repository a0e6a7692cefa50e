import type { YamlPath } from '../../report/path.ts'
import type { ReportEntry } from '../../report/report.ts'
import type { FormEntry, FormValue } from '../../yaml/edit/formValue.ts'
import { textOf, valueOf } from './composeValue.ts'
import type { Engine } from './run.ts'

/** A Compose file on its way to Butane. */
export interface ComposeFile {
  readonly root: FormValue
  readonly engine: Engine
  readonly services: readonly FormEntry[]
  readonly lose: (path: YamlPath, entries: readonly ReportEntry[]) => void
}

/** The name of a service's container, and of the unit that runs it. */
export const composeName = ({ key, value }: FormEntry): string => textOf(valueOf(value, 'container_name')) || key
