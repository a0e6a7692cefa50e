import type { YamlNode } from '../../read/node.ts'

/** A part of a text that cannot be read. */
export interface BrokenPart {
  readonly start: number
  readonly end: number
  /** Its first line, counted from 1. */
  readonly line: number
  readonly reason: string
}

/** A text as far as it can be read. */
export interface Readable {
  /** The text, with something of the same length that can be read in place of what cannot. */
  readonly text: string
  /** What the user has: where it can be read, the same. What is moved is taken from here. */
  readonly source: string
  /** Undefined where there is nothing but white space and comments. */
  readonly root: YamlNode | undefined
  readonly broken: readonly BrokenPart[]
}

/** The broken part that an offset or a node is in. */
export function brokenAt({ broken }: Readable, from: number, to = from + 1): BrokenPart | undefined {
  return broken.find(({ start, end }) => start < to && from < end)
}
