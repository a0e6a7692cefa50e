import type { PathKey } from '../../report/path.ts'
import type { ResolvedScalar } from '../../spec/fieldsOf.ts'
import { scalarText } from '../../yaml/sketch/scalarText.ts'
import type { SketchScalar } from '../../yaml/sketch/sketch.ts'
import type { AssistDocument } from '../document.ts'
import { fieldAt } from '../../spec/fieldAt.ts'
import { describeDataUrl } from './describeDataUrl.ts'
import { describeHash, describePasswordHash } from './describeHash.ts'
import { describeMode } from './describeMode.ts'
import { describeName } from './describeName.ts'
import { describeSshKey } from './describeSshKey.ts'

/** What a value says beyond what is written, in Markdown; undefined where it says no more. */
export function describeValue(
  document: AssistDocument,
  scalar: SketchScalar,
  keys: readonly PathKey[],
): string | undefined {
  const field = fieldAt(document.fields, keys)
  if (field?.kind !== 'text' && field?.kind !== 'number') return undefined
  const text = scalarText(document.source, scalar)
  if (text === '') return undefined
  return describeFormat(field, text) ?? describeName(document, field, text) ?? describeCommon(field, text)
}

function describeFormat(field: ResolvedScalar, text: string): string | undefined {
  const format = 'format' in field ? field.format : undefined
  if (format === 'mode') return describeMode(text)
  if (format === 'hash') return describeHash(text)
  if (format === 'password-hash') return describePasswordHash(text)
  if (format === 'ssh-key') return describeSshKey(text)
  return format === 'url' && text.startsWith('data:') ? describeDataUrl(text) : undefined
}

function describeCommon({ common = {} }: ResolvedScalar, text: string): string | undefined {
  const meaning = common[text] ?? ''
  return meaning === '' ? undefined : `\`${text}\`: ${meaning}.`
}
