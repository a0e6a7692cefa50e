import { yamlText } from '../write/yamlTree.ts'
import { changeText } from './change.ts'
import type { TextEdit } from './textEdit.ts'

/** The two keys at the head of a config. */
export interface SpecHeader {
  readonly variant: string
  readonly version: string
}

/**
 * The smallest edits that make a text name a spec. Comments, quotes and everything else stay; missing keys go in at the top.
 * None where the text names the spec already, or cannot be read at all.
 */
export function setSpec(source: string, { variant, version }: SpecHeader): readonly TextEdit[] {
  const result = changeText(source, [
    { kind: 'set', path: ['variant'], value: yamlText(variant), position: 'first' },
    { kind: 'set', path: ['version'], value: yamlText(version), position: { below: 'variant' } },
  ])
  return result.kind === 'edits' ? result.edits : []
}
