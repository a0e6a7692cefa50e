import { jsonPath, type PathKey } from '../../report/path.ts'
import type { ResolvedField } from '../../spec/fieldsOf.ts'
import type { AssistDocument } from '../document.ts'
import { fieldAt } from '../../spec/fieldAt.ts'
import { referenceAddress } from '../../spec/referenceAddress.ts'
import { clc } from '../../spec/registry.ts'
import { exampleText } from './exampleText.ts'
import { sinceVersion } from './fieldHistory.ts'
import { ignitionPath } from './ignitionPath.ts'
import { referenceUrl } from './referenceUrl.ts'
import { typeWords } from './typeWords.ts'

/** What there is to know of a field, in Markdown; undefined where the spec has no such field. */
export function describeField(document: AssistDocument, keys: readonly PathKey[]): string | undefined {
  const field = fieldAt(document.fields, keys)
  if (!field || keys.length === 0) return undefined
  return [
    `**\`${field.name}\`** ${facts(field)}`,
    field.doc,
    refusal(field),
    exampleBlock(field, typeof keys.at(-1) === 'number'),
    origin(document, keys, field),
  ]
    .filter((part) => part !== undefined)
    .join('\n\n')
}

function facts(field: ResolvedField): string {
  const standard = field.default === undefined ? [] : [`default \`${field.default}\``]
  return [typeWords(field), ...(field.required ? ['required'] : []), ...standard].join(' · ')
}

function refusal({ refused }: ResolvedField): string | undefined {
  return refused && `**Refused by this variant:** ${refused.entry(jsonPath()).message}.`
}

function exampleBlock(field: ResolvedField, isItem: boolean): string | undefined {
  const text = exampleText(field, isItem)
  return text === undefined ? undefined : ['```yaml', text, '```'].join('\n')
}

function origin({ spec, fields, isClc }: AssistDocument, keys: readonly PathKey[], field: ResolvedField): string {
  const since = isClc ? undefined : sinceVersion(spec, keys)
  const path = ignitionPath(fields, keys)
  const sugar = keys.length > 1 ? 'becomes other parts of the config' : undefined
  const becomes = path === undefined ? sugar : `Ignition \`${path}\``
  return [
    ...(since === undefined ? [] : [`Since ${spec.variant} ${since}`]),
    ...(becomes === undefined ? [] : [becomes]),
    `[Reference](${referenceAddress(isClc ? clc : spec, field.path)})`,
    ...(isClc ? [] : [`[Butane’s documentation](${referenceUrl(spec)})`]),
  ].join(' · ')
}
