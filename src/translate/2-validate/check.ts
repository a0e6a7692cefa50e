import type { ReportEntry } from '../../report/report.ts'
import type { Spec } from '../../spec/registry.ts'
import type { Group } from '../1-decode/group.ts'

/** What a check may know, and where it reports. */
export interface CheckContext {
  readonly spec: Spec
  readonly add: (entry: ReportEntry) => void
}

/** Checks one group of a config as it is written. */
export type Check = (group: Group, context: CheckContext) => void
