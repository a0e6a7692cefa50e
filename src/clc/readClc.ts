import { clcEmpty, clcUnreadable } from '../report/catalogue/clc.ts'
import { yamlPath } from '../report/path.ts'
import type { Report } from '../report/report.ts'
import { clcFields } from '../spec/clc/clcFields.ts'
import { decode } from '../translate/1-decode/decode.ts'
import type { ShiftedLists } from '../translate/1-decode/decoding.ts'
import type { Group } from '../translate/1-decode/group.ts'
import type { YamlNode } from '../yaml/read/node.ts'
import type { Reading } from '../yaml/read/reading.ts'
import { checkSource } from './check/checkSource.ts'
import { optionsOf } from './optionsOf.ts'
import { createRangeOf, type RangeOf } from './place.ts'
import { versionProblem } from './semanticVersion.ts'

/** A Container Linux Config as ct reads it, with what it finds before it converts. */
export interface ClcReading {
  /** Undefined where the text cannot be read. */
  readonly config: Group | undefined
  readonly root: YamlNode | undefined
  readonly rangeOf: RangeOf
  readonly report: Report
  readonly shifts: ShiftedLists
}

/** Decodes and checks a text by the rules of ct 0.9.4. */
export function readClc({ result: read, lines }: Reading): ClcReading {
  const rangeOf = createRangeOf(lines.positionAt)
  switch (read.kind) {
    case 'empty':
      return { config: emptyConfig, root: undefined, rangeOf, report: [clcEmpty(yamlPath())], shifts: noShifts }
    case 'syntax-error': {
      const place = read.line === undefined ? '' : `line ${read.line}: `
      return unreadable(`yaml: ${place}${read.message}`, rangeOf)
    }
    case 'document': {
      const lineOf = (offset: number): number => lines.positionAt(offset).line
      const decoded = decode(read.root, clcFields, lineOf, { mergesInPlace: true, versionProblem, optionsOf })
      if (decoded.kind === 'refused') return unreadable(decoded.error, rangeOf)
      const { config, shifts } = decoded
      return { config, shifts, root: read.root, rangeOf, report: checkSource(config, read.root, rangeOf) }
    }
  }
}

const noShifts: ShiftedLists = new Map()
const emptyConfig: Group = { kind: 'group', path: yamlPath(), fields: new Map() }

function unreadable(message: string, rangeOf: RangeOf): ClcReading {
  return { config: undefined, root: undefined, rangeOf, report: [clcUnreadable(yamlPath(), message)], shifts: noShifts }
}
