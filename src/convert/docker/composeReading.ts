import type { ReportEntry } from '../../report/report.ts'
import type { FormValue } from '../../yaml/edit/formValue.ts'
import type { Restart } from './plan.ts'

/** What a key of a service comes to. */
export interface ComposeOptions {
  /** Flags by their long name. */
  readonly options?: readonly (readonly [string, string?])[]
  readonly restart?: Restart
  /** How long systemd waits before it starts the service again. */
  readonly wait?: string
  readonly losses?: readonly ReportEntry[]
}

/** Finds out what a key comes to. */
export type Reading = (value: FormValue) => ComposeOptions

/** One flag for each value. */
export const options = (name: string, values: readonly string[]): ComposeOptions => ({
  options: values.map((value) => [name, value] as const),
})
