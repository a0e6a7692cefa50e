import { isAlias, isMap, isNode, isScalar, isSeq, type Document, type Node } from 'yaml'
import { yamlPath, type PathKey, type YamlPath } from '../../report/path.ts'
import { outlinedLists, type OutlineKind, type OutlinedList } from './outlinedLists.ts'
import { parseTolerant, type TolerantDocument } from './parseTolerant.ts'

/** One thing that a config makes: a user, a file, a disk… */
export interface OutlineItem {
  readonly kind: OutlineKind
  /** Its name as the text has it; undefined while nothing names it. */
  readonly label: string | undefined
  /** A second word as written, such as the mode of a file. */
  readonly detail: string | undefined
  readonly path: YamlPath
  /** Where it stands, in UTF-16 offsets. */
  readonly start: number
  readonly end: number
  /** Its first line, counted from 1. */
  readonly line: number
}

/** What a text makes, in its order and kind by kind. Works as far as the text can be read. */
export function outline(source: string): readonly OutlineItem[] {
  const parsed = parseTolerant(source)
  return parsed ? outlinedLists.flatMap((list) => itemsOf(source, parsed, list)) : []
}

function itemsOf(source: string, parsed: TolerantDocument, list: OutlinedList): readonly OutlineItem[] {
  const node = nodeAt(parsed.document, parsed.root, list.path)
  if (list.isSingle) return isMap(node) ? [itemOf(source, parsed, list, node, list.path)] : []
  if (!isSeq(node)) return []
  return node.items.flatMap((item, index) => {
    const value = isNode(item) ? item : undefined
    return value ? [itemOf(source, parsed, list, value, [...list.path, index])] : []
  })
}

function itemOf(
  source: string,
  { document, lineAt }: TolerantDocument,
  { kind, label, detail, path: listPath }: OutlinedList,
  node: Node,
  path: readonly PathKey[],
): OutlineItem {
  const [start, end] = node.range ?? [0, 0]
  const value = resolve(document, node)
  const named = isMap(value) ? firstText(document, value, label) : textOf(value)
  return {
    kind,
    label: named ?? (path === listPath ? String(listPath.at(-1)) : undefined),
    detail: isMap(value) && detail ? writtenText(source, document, value, detail) : undefined,
    path: yamlPath(...path),
    start,
    end: start + source.slice(start, end).trimEnd().length,
    line: lineAt(start),
  }
}

function nodeAt(document: Document.Parsed, root: Node | null, path: readonly string[]): Node | undefined {
  let node: Node | undefined = root ?? undefined
  for (const key of path) {
    const found: unknown = isMap(node) ? node.get(key, true) : undefined
    node = resolve(document, isNode(found) ? found : undefined)
  }
  return node
}

const resolve = (document: Document.Parsed, node: Node | undefined): Node | undefined =>
  isAlias(node) ? node.resolve(document) : node

function textOf(node: unknown): string | undefined {
  return isScalar(node) && node.value !== null ? node.source || undefined : undefined
}

function firstText(document: Document.Parsed, map: Node, keys: readonly string[]): string | undefined {
  for (const key of keys) {
    const text = textOf(nodeAt(document, map, key.split('.')))
    if (text !== undefined) return text
  }
  return undefined
}

// As written: `0644` is not 420, and a list counts.
function writtenText(source: string, document: Document.Parsed, map: Node, key: string): string | undefined {
  const node = nodeAt(document, map, [key])
  if (isSeq(node)) return String(node.items.length)
  return isScalar(node) && node.range ? source.slice(node.range[0], node.range[1]).trim() || undefined : undefined
}
