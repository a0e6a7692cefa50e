import { isMap, isScalar, parseDocument, visit, type Document, type ToStringOptions } from 'yaml'

/** A way to write the same config otherwise, for which edits have to be as right. */
export interface Variant {
  readonly name: string
  /** Undefined where it cannot be written so. */
  readonly write: (source: string) => string | undefined
}

export const variants: readonly Variant[] = [
  { name: 'as it is', write: (source) => source },
  { name: 'CRLF', write: (source) => (source.includes('\r') ? undefined : source.replaceAll('\n', '\r\n')) },
  { name: 'doubled indentation', write: (source) => source.replaceAll(/^ +/gm, (indent) => indent + indent) },
  { name: 'lists in the column of their key', write: (source) => rewritten(source, { indent: 3, indentSeq: false }) },
  { name: 'deep indentation', write: (source) => rewritten(source, { indent: 6 }) },
  { name: 'brackets', write: inBrackets },
  {
    name: 'tabs where nothing is',
    write: (source) => source.replaceAll(/^$(?!$(?![\s\S]))/gm, '\t').replaceAll(' #', '\t#'),
  },
  { name: 'without a last line break', write: (source) => source.trimEnd() },
  {
    name: 'document markers',
    write: (source) => (/^(?:---|%|\.\.\.)/m.test(source) ? undefined : `# before\n---\n${source}\n...\n# behind\n`),
  },
  { name: 'commented', write: commented },
]

function rewritten(
  source: string,
  layout: ToStringOptions,
  change: (document: Document) => void = () => {},
): string | undefined {
  const document = parseDocument(source, { uniqueKeys: false, logLevel: 'silent' })
  if (document.errors.length > 0) return undefined
  try {
    change(document)
    return document.toString({ lineWidth: 0, ...layout })
  } catch {
    // An alias of nothing, which the package cannot write.
    return undefined
  }
}

/** Every collection some levels down in brackets, and what is in it. */
function inBrackets(source: string): string | undefined {
  return rewritten(source, { lineWidth: 60 }, (document) =>
    visit(document, {
      Collection(_, node, path) {
        if (path.length > 4) node.flow = true
      },
    }),
  )
}

/** A comment above every other key and behind each short value. */
function commented(source: string): string | undefined {
  let count = 0
  return rewritten(source, {}, (document) =>
    visit(document, {
      Pair(_, { key, value }, path) {
        count += 1
        const parent = path.at(-1)
        if (!isMap(parent) || parent.flow) return
        if (isScalar(key) && count % 2 === 0) key.commentBefore = ` above ${count}`
        if (isScalar(value) && value.type === 'PLAIN' && value.value !== null) value.comment = ` behind ${count}`
      },
    }),
  )
}
