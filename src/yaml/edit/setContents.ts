import { isMap, isNode, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml'
import type { PathKey } from '../../report/path.ts'
import { parseTolerant } from './parseTolerant.ts'
import type { TextEdit } from './textEdit.ts'

/** New contents of a resource: text to stand in the config, or where they are, packed or with the checksum of what is there. */
export type NewContents =
  | { readonly kind: 'inline'; readonly text: string }
  | { readonly kind: 'packed'; readonly source: string }
  | { readonly kind: 'remote'; readonly source: string; readonly hash: string }

/**
 * The edits that give a resource (`contents` of a file) other contents. Other keys and comments around it stay. Undefined where
 * it is no mapping of its own, or where text cannot stand in it as a block.
 */
export function setContents(
  source: string,
  path: readonly PathKey[],
  contents: NewContents,
): readonly TextEdit[] | undefined {
  const resource = nodeAt(parseTolerant(source)?.root, path)
  if (!isMap(resource)) return undefined
  return resource.flow ? editFlow(source, resource, contents) : editBlock(source, resource, contents)
}

/** Whether a text can stand in a block of YAML as it is. */
export function isBlockText(text: string): boolean {
  return /[^\s]/.test(text) && !unprintable.test(text) && !/^[ \t]|^\n*[ \t]|[^\n]\n\n+$/.test(text)
}

const unprintable = /[^\t\n\x20-\x7e\u00a0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]/u

const replaced: readonly string[] = ['source', 'local', 'inline', 'compression', 'verification']

const nameOf = ({ key }: Pair): string => (isScalar(key) ? String(key.value) : '')

function nodeAt(root: Node | null | undefined, path: readonly PathKey[]): Node | undefined {
  let node: unknown = root
  for (const key of path) {
    if (isMap(node)) node = node.get(key, true)
    else node = isSeq(node) ? node.items[Number(key)] : undefined
  }
  return isNode(node) ? node : undefined
}

function editBlock(source: string, map: YAMLMap, contents: NewContents): readonly TextEdit[] | undefined {
  const old = map.items.filter((pair) => replaced.includes(nameOf(pair)))
  const [first, ...others] = old
  if (!first || !isNode(first.key)) return undefined
  const start = first.key.range?.[0] ?? 0
  const indent = ' '.repeat(start - lineStart(source, start))
  const text = blockText(contents, indent)
  if (text === undefined) return undefined
  const edits = others.map((pair) => cutLines(source, pair))
  return [{ start, end: endOf(source, first), text }, ...edits]
}

function blockText(contents: NewContents, indent: string): string | undefined {
  switch (contents.kind) {
    case 'inline':
      return isBlockText(contents.text) ? `inline: ${literal(contents.text, `${indent}  `)}` : undefined
    case 'packed':
      return `source: ${quoted(contents.source)}\n${indent}compression: gzip`
    case 'remote':
      return `source: ${quoted(contents.source)}\n${indent}verification:\n${indent}  hash: ${contents.hash}`
  }
}

function literal(text: string, indent: string): string {
  const head = text.endsWith('\n') ? '|' : '|-'
  return (
    head +
    text
      .replace(/\n$/, '')
      .replaceAll(/^(?=.)/gm, indent)
      .replace(/^/, '\n')
  )
}

// A URL is plain YAML unless it holds what would end it there.
const quoted = (url: string): string => (/^[a-z][\w:/.?&=%~+;,@-]*$/i.test(url) ? url : JSON.stringify(url))

function editFlow(source: string, map: YAMLMap, contents: NewContents): readonly TextEdit[] | undefined {
  const [start, end] = map.range ?? [0, 0]
  const kept = map.items
    .filter((pair) => !replaced.includes(nameOf(pair)))
    .map((pair) => source.slice(isNode(pair.key) ? (pair.key.range?.[0] ?? 0) : 0, endOf(source, pair)))
  return [{ start, end, text: `{ ${[...flowPairs(contents), ...kept].join(', ')} }` }]
}

function flowPairs(contents: NewContents): readonly string[] {
  switch (contents.kind) {
    case 'inline':
      return [`inline: ${JSON.stringify(contents.text)}`]
    case 'packed':
      return [`source: ${JSON.stringify(contents.source)}`, 'compression: gzip']
    case 'remote':
      return [`source: ${JSON.stringify(contents.source)}`, `verification: { hash: ${contents.hash} }`]
  }
}

function endOf(source: string, { key, value }: Pair): number {
  const node = isNode(value) && value.range && value.range[0] < value.range[1] ? value : key
  const [start, end] = (isNode(node) ? node.range : undefined) ?? [0, 0]
  const trimmed = start + source.slice(start, end).trimEnd().length
  return node === key ? source.indexOf(':', trimmed) + 1 : trimmed
}

// Something stands above each of them, so that the line break before it goes.
function cutLines(source: string, pair: Pair): TextEdit {
  const start = lineStart(source, isNode(pair.key) ? (pair.key.range?.[0] ?? 0) : 0) - 1
  const end = source.indexOf('\n', endOf(source, pair))
  return { start, end: end < 0 ? source.length : end, text: '' }
}

const lineStart = (source: string, offset: number): number => source.lastIndexOf('\n', offset - 1) + 1
