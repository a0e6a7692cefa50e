import { jsonPath, type PathKey } from '../../report/path.ts'
import type { ReportEntry } from '../../report/report.ts'
import { map, type Emitted, type EmittedMap } from '../emitted.ts'
import { minorOf, type IgnitionVersion } from '../ignitionVersion.ts'
import type { Found, Rule } from './rule.ts'
import { RULES } from './rules.ts'

/**
 * Everything Ignition itself has against a config (its `Validate`), with paths in the JSON. Which entries stand twice is
 * for `checkDuplicates` to say.
 */
export function checkConfig(config: Emitted, version: IgnitionVersion): readonly ReportEntry[] {
  const entries: ReportEntry[] = []
  visit(withVersion(config), RULES_BY_PLACE, undefined, { minor: minorOf(version), entries })
  return entries
}

/** A place as a list from the inside out, so that only findings cost a path. */
interface Place {
  readonly key: PathKey
  readonly parent: Place | undefined
}

interface Visit {
  readonly minor: number
  readonly entries: ReportEntry[]
}

/** The rules of one place, and the places below it. */
interface RuleNode {
  readonly rules: Rule[]
  readonly below: Map<string, RuleNode>
}

const ITEMS = '[]'
const RULES_BY_PLACE = sortByPlace(RULES)

/** The section `ignition` is checked even where it is missing: the version has to be there. */
function withVersion(config: Emitted): Emitted {
  if (config.kind !== 'map' || config.entries.has('ignition')) return config
  return map(config.from, [['ignition', map(config.from, [])], ...config.entries])
}

function visit(value: Emitted, node: RuleNode, place: Place | undefined, state: Visit): void {
  if (value.kind === 'list') {
    const items = node.below.get(ITEMS)
    if (items !== undefined) value.items.forEach((item, key) => visit(item, items, { key, parent: place }, state))
  } else if (value.kind === 'map') visitMap(value, node, place, state)
}

function visitMap(value: EmittedMap, node: RuleNode, place: Place | undefined, state: Visit): void {
  const found: Found = (message, ...keys) => {
    if (message !== undefined) state.entries.push(message(jsonPath(...keysOf(place), ...keys)))
  }
  for (const { check, since = 0, until = Infinity } of node.rules) {
    if (state.minor >= since && state.minor <= until) check(value, found, state.minor)
  }
  for (const [key, entry] of value.entries) {
    const below = node.below.get(key)
    if (below !== undefined) visit(entry, below, { key, parent: place }, state)
  }
}

function keysOf(place: Place | undefined): readonly PathKey[] {
  const keys: PathKey[] = []
  for (let at = place; at !== undefined; at = at.parent) keys.push(at.key)
  return keys.reverse()
}

function sortByPlace(rules: readonly Rule[]): RuleNode {
  const root: RuleNode = { rules: [], below: new Map() }
  for (const rule of rules) {
    for (const place of rule.at) nodeAt(root, place.replaceAll(ITEMS, `.${ITEMS}`)).rules.push(rule)
  }
  return root
}

function nodeAt(root: RuleNode, place: string): RuleNode {
  let node = root
  for (const key of place.split('.').filter((part) => part !== '')) {
    const next: RuleNode = node.below.get(key) ?? { rules: [], below: new Map() }
    node.below.set(key, next)
    node = next
  }
  return node
}
