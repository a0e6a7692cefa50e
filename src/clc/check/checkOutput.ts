import type { Emitted, EmittedMap } from '../../ignition/emitted.ts'
import { child, type PathKey, type YamlPath } from '../../report/path.ts'
import { isFatal, type Report, type ReportEntry } from '../../report/report.ts'
import type { YamlNode } from '../../yaml/read/node.ts'
import { asInIgnition, nodeBelow, type RangeOf } from '../place.ts'
import { OUTPUT_RULES } from './outputRules.ts'
import type { Message } from './sourceRules.ts'

/**
 * Checks an Ignition 2.3 config made from a text, in the reference's manner: it looks for the keys of the config in the
 * text, spelled its way, and counts items in it, also where the config has more of them than the text.
 */
export function checkOutput(config: EmittedMap, root: YamlNode | undefined, rangeOf: RangeOf): Report {
  return checkMap(config, '', { node: root, place: root })

  function checkMap(map: EmittedMap, at: string, where: Where): Report {
    const rule = OUTPUT_RULES.get(at)
    const whole = (rule?.whole?.(map) ?? []).map((message) => placed(message, map.from, where))
    if (isFatal(whole)) return whole
    const own = Object.entries(rule?.fields ?? {}).flatMap(([key, check]) =>
      check(map).map((message) => placed(message, map.entries.get(key)?.from ?? map.from, below(where, key))),
    )
    const inside = [...map.entries].flatMap(([key, value]) =>
      checkValue(value, at === '' ? key : `${at}.${key}`, stepInto(at, where, key)),
    )
    return [...whole, ...own, ...inside]
  }

  function checkValue(value: Emitted, at: string, where: Where): Report {
    if (value.kind === 'map') return checkMap(value, at, where)
    if (value.kind === 'scalar') return []
    return value.items.flatMap((item, index) => checkValue(item, `${at}[]`, itemOf(where, index)))
  }

  function placed(message: Message, from: YamlPath, { place }: Where): ReportEntry {
    const entry = message(child(from))
    return place ? { ...entry, range: rangeOf(place) } : entry
  }
}

/** The node that the text has for a value, if any, and the one that findings are shown at. */
interface Where {
  readonly node: YamlNode | undefined
  readonly place: YamlNode | undefined
}

function below({ node, place }: Where, key: PathKey): Where {
  const found = nodeBelow(node, key, asInIgnition)
  return { node: found, place: found ?? place }
}

function itemOf({ node, place }: Where, index: number): Where {
  const found = nodeBelow(node, index, asInIgnition) ?? node
  return { node: found, place: found ?? place }
}

// In the reference's types `tls` is no step of its own.
function stepInto(at: string, where: Where, key: string): Where {
  return at === 'ignition.security' && key === 'tls' ? where : below(where, key)
}
