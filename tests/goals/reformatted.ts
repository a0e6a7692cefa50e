import fc from 'fast-check'
import { isMap, isScalar, isSeq, parseDocument, visit, type Document, type Node, type Scalar } from 'yaml'

/** Ways to write a config anew that do not change what it says. */
export const formats = fc.record({
  indent: fc.constantFrom(1, 2, 4, 7),
  indentSeq: fc.boolean(),
  isFlow: fc.constantFrom('nowhere', 'items', 'everywhere'),
  quotes: fc.constantFrom('as-is', 'single', 'double'),
  isReversed: fc.boolean(),
  hasComments: fc.boolean(),
})
type Format = typeof formats extends fc.Arbitrary<infer T> ? T : never

/** A config in another style, in which it says the same. */
export function reformatted(source: string, format: Format): string {
  const document = parseDocument(source)
  restyle(document, format)
  return document.toString({
    indent: format.indent,
    indentSeq: format.indentSeq,
    lineWidth: 0,
    singleQuote: format.quotes === 'single' ? true : null,
  })
}

function restyle(document: Document.Parsed, { isFlow, quotes, isReversed, hasComments }: Format): void {
  visit(document, {
    Map(_, map) {
      if (isReversed) map.items.reverse()
      if (isFlow === 'everywhere' || (isFlow === 'items' && hasNoBlock(map))) map.flow = true
      if (hasComments && !map.flow) map.commentBefore = ' a comment'
    },
    Seq(_, list) {
      if (isFlow === 'everywhere') list.flow = true
    },
    Scalar(key, scalar) {
      if (typeof scalar.value === 'number' && scalar.source?.startsWith('0')) {
        scalar.value = Number.parseInt(scalar.source, 8)
        scalar.format = 'OCT'
      }
      if (key !== 'key' && typeof scalar.value === 'string') quote(scalar, scalar.value, isFlow, quotes)
    },
  })
}

function quote(scalar: Scalar, text: string, isFlow: Format['isFlow'], quotes: Format['quotes']): void {
  // Of blocks that begin with white space, the package writes the indent wrongly unless it is two.
  const isOneLine = !text.includes('\n')
  const cannotBeBlock = !isOneLine && (isFlow !== 'nowhere' || /^\s/.test(text))
  if (quotes === 'double' || cannotBeBlock) scalar.type = 'QUOTE_DOUBLE'
  else if (quotes === 'single' && isOneLine) scalar.type = 'QUOTE_SINGLE'
}

const hasNoBlock = (node: Node | null): boolean => {
  if (isScalar(node)) return !String(node.value).includes('\n')
  if (isSeq(node)) return false
  return isMap(node) && node.items.every(({ value }) => isScalar(value) && hasNoBlock(value))
}
