import type { YamlPath } from '../../report/path.ts'
import type { Range } from '../../report/range.ts'
import type { Spec } from '../../spec/registry.ts'
import type { DecodedConfig } from '../../translate/1-decode/decodeReading.ts'
import type { Group } from '../../translate/1-decode/group.ts'
import { scalarMap } from '../../yaml/edit/scalarMap.ts'
import type { ScalarNode } from '../../yaml/read/node.ts'

/** A config that decodes, with what the rules need of it. */
export interface LintDocument {
  readonly spec: Spec
  readonly config: Group
  /** Where the value at a path stands. */
  readonly rangeAt: (path: YamlPath) => Range
  /** Where a piece of that value stands, given by its offsets in the value; the whole value where another place in the text has it. */
  readonly rangeWithin: (path: YamlPath, value: string, start: number, end: number) => Range
}

/** A decoded config for the rules. */
export function lintDocumentOf({ reading, spec, config, tree }: DecodedConfig): LintDocument {
  const { source, lines } = reading
  const mapOf = rememberLast((node: ScalarNode) => scalarMap(source, node))
  return {
    spec,
    config,
    rangeAt: tree.rangeAt,
    rangeWithin(path, value, start, end) {
      const node = tree.nodeAt(path)
      const map = node.kind === 'scalar' && node.value === value ? mapOf(node) : undefined
      if (!map) return tree.rangeAt(path)
      const span = map.toSource(start, end)
      return { start: lines.positionAt(span.start), end: lines.positionAt(span.end) }
    },
  }
}

/** The pieces that are asked for one after the other are mostly of one value. */
function rememberLast<In, Out>(compute: (input: In) => Out): (input: In) => Out {
  let last: { readonly input: In; readonly output: Out } | undefined
  return (input) => {
    if (last?.input !== input) last = { input, output: compute(input) }
    return last.output
  }
}
