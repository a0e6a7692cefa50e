import { createLineIndex, type LineIndex } from './lineIndex.ts'
import type { ReadResult } from './node.ts'
import { readYaml } from './readYaml.ts'

/** A text that has been read, for all who need to know what it says: reading is half of a translation. */
export interface Reading {
  readonly source: string
  readonly result: ReadResult
  readonly lines: LineIndex
}

/** Reads a text once for several uses. */
export const readText = (source: string): Reading => ({
  source,
  result: readYaml(source),
  lines: createLineIndex(source),
})
