import {
  filesystemLabelTooLong,
  formatRequired,
  invalidFilesystemFormat,
  labelNeedsFormat,
} from '../../report/catalogue/ignitionDisks.ts'
import { byteLength } from '../byteLength.ts'
import type { EmittedMap } from '../emitted.ts'
import { flagAt, itemsAt, textAt } from '../valueAt.ts'
import { pathProblem } from './pathProblem.ts'
import type { Check, Message } from './rule.ts'

/** One filesystem. */
export const checkFilesystem: Check = (filesystem, found, minor) => {
  const path = textAt(filesystem, 'path') ?? ''
  if (path !== '') found(pathProblem(path), 'path')
  found(pathProblem(textAt(filesystem, 'device') ?? ''), 'device')
  const format = textAt(filesystem, 'format') ?? ''
  found(format === '' ? missingFormatProblem(filesystem) : formatProblem(format, minor), 'format')
  found(labelProblem(textAt(filesystem, 'label') ?? '', format), 'label')
}

interface FormatFacts {
  readonly since?: number
  /** The longest label, in bytes. */
  readonly label?: number
}

const FORMATS: ReadonlyMap<string, FormatFacts> = new Map<string, FormatFacts>([
  ['ext4', { label: 16 }],
  ['btrfs', { label: 256 }],
  ['xfs', { label: 12 }],
  ['swap', { label: 15 }],
  ['vfat', { label: 11 }],
  ['none', { since: 3 }],
])

function missingFormatProblem(filesystem: EmittedMap): Message | undefined {
  const saysMore =
    ['path', 'label', 'uuid'].some((key) => (textAt(filesystem, key) ?? '') !== '') ||
    flagAt(filesystem, 'wipeFilesystem') === true ||
    ['mountOptions', 'options'].some((key) => itemsAt(filesystem, key).length > 0)
  return saysMore ? formatRequired : undefined
}

function formatProblem(format: string, minor: number): Message | undefined {
  const facts = FORMATS.get(format)
  return facts === undefined || minor < (facts.since ?? 0) ? invalidFilesystemFormat : undefined
}

function labelProblem(label: string, format: string): Message | undefined {
  if (label === '') return undefined
  if (format === '') return labelNeedsFormat
  const limit = FORMATS.get(format)?.label
  if (limit === undefined || byteLength(label) <= limit) return undefined
  return (path) => filesystemLabelTooLong(path, format, limit)
}
