import type { Emitted, EmittedMap } from './emitted.ts'
import { numberAt, textAt } from './valueAt.ts'

/** How the entries of one list of an Ignition config are told apart. */
export interface ListRule {
  /** What makes an entry the same as another; undefined where entries may be repeated. */
  readonly keyOf: ((item: Emitted) => string) | undefined
  /** Lists beside each other that share their keys have the same name here. */
  readonly shared?: string
}

/** The rule of a list, by its key in the JSON: no two different lists have the same. */
export function listRule(key: string): ListRule {
  return RULES.get(key) ?? { keyOf: textOfItem }
}

const by =
  (field: string) =>
  (item: Emitted): string =>
    item.kind === 'map' ? (textAt(item, field) ?? '') : textOfItem(item)

const REPEATABLE: ListRule = { keyOf: undefined }
const NODE: ListRule = { keyOf: by('path'), shared: 'node' }
const KERNEL_ARGUMENT: ListRule = { keyOf: textOfItem, shared: 'kernel argument' }
const NAMED: ListRule = { keyOf: by('name') }
const ON_DEVICE: ListRule = { keyOf: by('device') }
const SOURCE: ListRule = { keyOf: by('source') }

const RULES: ReadonlyMap<string, ListRule> = new Map<string, ListRule>([
  ['merge', SOURCE],
  ['certificateAuthorities', SOURCE],
  ['httpHeaders', NAMED],
  ['users', NAMED],
  ['groups', NAMED],
  ['directories', NODE],
  ['files', NODE],
  ['links', NODE],
  ['append', REPEATABLE],
  ['disks', ON_DEVICE],
  ['partitions', { keyOf: (item) => (item.kind === 'map' ? partitionKey(item) : '') }],
  ['filesystems', ON_DEVICE],
  ['options', REPEATABLE],
  ['mountOptions', REPEATABLE],
  ['raid', NAMED],
  ['luks', NAMED],
  ['tang', { keyOf: by('url') }],
  ['units', NAMED],
  ['dropins', NAMED],
  ['shouldExist', KERNEL_ARGUMENT],
  ['shouldNotExist', KERNEL_ARGUMENT],
])

function textOfItem(item: Emitted): string {
  return item.kind === 'scalar' ? String(item.value) : ''
}

/** Partitions are told apart by number; those without a number by label. */
function partitionKey(partition: EmittedMap): string {
  const number = numberAt(partition, 'number') ?? 0
  const label = textAt(partition, 'label')
  if (number !== 0) return `number:${number}`
  return label === undefined ? '' : `label:${label}`
}
