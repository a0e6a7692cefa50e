import type { ReferenceField } from '../../assist/reference/referenceFields.ts'

/** The fields whose path has all words of a query, then those whose description has them. */
export function searchFields(fields: readonly ReferenceField[], query: string): readonly ReferenceField[] {
  const words = query
    .toLowerCase()
    .split(/[\s.]+/)
    .filter(Boolean)
  const has = (text: string): boolean => words.every((word) => text.toLowerCase().includes(word))
  const byName = fields.filter(({ field }) => words.length === 1 && field.name.startsWith(words[0] ?? ''))
  const byPath = fields.filter((field) => !byName.includes(field) && has(field.path))
  const byDoc = fields.filter((each) => !has(each.path) && has(`${each.path} ${each.field.doc}`))
  return [...new Set([...byName, ...byPath, ...byDoc])]
}
