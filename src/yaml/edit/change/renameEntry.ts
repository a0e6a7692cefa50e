import { writeFlowScalar } from '../../write/writeFlow.ts'
import { doubleQuoted, singleQuoted, writeScalar } from '../../write/writeScalar.ts'
import type { TextEdit } from '../textEdit.ts'
import { contentStart } from './entries.ts'
import type { Step } from './findPlace.ts'
import { refuse } from './refusal.ts'

/** Gives a key another name, in the quotes that it has. */
export function renameEntry(text: string, { collection, entry }: Step, name: string): readonly TextEdit[] {
  const { key } = entry
  if (key?.kind !== 'scalar') return refuse('Only keys have names.')
  if (key.value === name) return []
  if (collection.entries.some((other) => other.key?.kind === 'scalar' && other.key.value === name)) {
    return refuse(`There is a key “${name}” already.`)
  }
  const spelled = collection.isFlow ? writeFlowScalar(name) : writeScalar(name)
  const quoted = key.style === 'single' ? singleQuoted(name) : key.style === 'double' ? doubleQuoted(name) : spelled
  const [anchor] = /(?<!\S)&\S+\s+/.exec(text.slice(key.start, contentStart(text, key))) ?? ['']
  return [{ start: key.start, end: key.end, text: anchor + quoted }]
}
