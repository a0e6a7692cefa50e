import type { ResolvedGroup } from '../../../spec/fieldsOf.ts'

/** What an item is called in a sentence, by what the table says of it: `A file.` is `a file`. */
export function addNoun({ doc }: ResolvedGroup): string {
  const [sentence = ''] = doc.split(/[.:;(]/, 1)
  return sentence.charAt(0).toLowerCase() + sentence.slice(1).trimEnd()
}
