import type { StoredDocument } from '../../store/storedDocument.ts'

/** The documents whose name or text has all words of a query. */
export function findDocuments(documents: readonly StoredDocument[], query: string): readonly StoredDocument[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean)
  if (words.length === 0) return documents
  return documents.filter(({ name, source }) => {
    const text = `${name}\n${source}`.toLowerCase()
    return words.every((word) => text.includes(word))
  })
}
