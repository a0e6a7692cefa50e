import { createStore } from 'zustand/vanilla'
import type { Report } from '../report/report.ts'
import type { SpecId } from '../spec/registry.ts'

/** A change of the spec that somebody has to decide on. */
interface AskedChange {
  readonly spec: SpecId
  /** The text that it is about, and what it becomes. */
  readonly source: string
  readonly text: string
  /** What the new spec lacks, by the lines of the text. */
  readonly losses: Report
}

/** The change of the spec that is being decided on. */
export const specQuestion = createStore<{ readonly asked: AskedChange | undefined }>(() => ({ asked: undefined }))

/** Leaves the spec as it is. */
export const dismissSpecChange = (): void => specQuestion.setState({ asked: undefined })
