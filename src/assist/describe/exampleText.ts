import type { ResolvedField } from '../../spec/fieldsOf.ts'

/** How a field is written, in YAML; undefined where an example would say nothing. */
export function exampleText(field: ResolvedField, isItem: boolean): string | undefined {
  const { name } = field
  if (field.kind === 'list') return field.of.example === undefined ? undefined : `${name}:\n  - ${field.of.example}`
  const { example } = field
  if (example === undefined) return undefined
  if (isItem) return `- ${example}`
  return field.kind === 'map' ? `${name}:\n  ${example}` : `${name}: ${example}`
}
