import type { ReportEntry } from './report.ts'

/** Entries in the order of their places, as a person reads a text; those without a place first. */
export const inOrder = <Entry extends ReportEntry>(entries: readonly Entry[]): readonly Entry[] =>
  entries.toSorted((a, b) => offsetOf(a) - offsetOf(b))

const offsetOf = ({ range }: ReportEntry): number => range?.start.offset ?? -1
