import { doubleQuoted, writeScalar } from './writeScalar.ts'
import type { YamlTree } from './yamlTree.ts'

/** Writes a value in one line, with brackets; comments have no place there. */
export function writeFlow(value: YamlTree): string {
  switch (value.kind) {
    case 'word':
      return value.spelled
    case 'text':
      return writeFlowScalar(value.value)
    case 'list':
      return `[${value.items.map((item) => writeFlow(item.value)).join(', ')}]`
    case 'map':
      return `{${value.entries.map((entry) => writeFlowPair(entry.key, entry.value)).join(', ')}}`
  }
}

/** Writes a key with its value as they stand between braces. */
export function writeFlowPair(key: string, value: YamlTree): string {
  return `${writeFlowScalar(key)}: ${writeFlow(value)}`
}

/** Spells a text as it can stand between brackets. */
export function writeFlowScalar(text: string): string {
  const spelled = writeScalar(text)
  return /^[^"'].*[,[\]{}?]|^[,[\]{}?]/.test(spelled) ? doubleQuoted(text) : spelled
}
