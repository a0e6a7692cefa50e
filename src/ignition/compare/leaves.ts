import { unpackDataUrl } from '../unpackDataUrl.ts'
import { otherNames } from './comparedLists.ts'
import { isList, isRecord, type JsonRecord, type JsonValue } from './jsonValue.ts'

/** The smallest parts of something, by their names, as a person would read them: octal modes, decoded contents. */
export type Leaves = ReadonlyMap<string, string>

/** Takes a value apart. What is empty counts as absent, and the order of lists does not count where items have names. */
export function leavesOf(value: JsonValue, skipped: readonly string[] = []): Leaves {
  const leaves = new Map<string, string>()
  if (!isRecord(value)) return leaves
  for (const [key, inner] of Object.entries(value)) if (!skipped.includes(key)) collect(leaves, key, inner)
  return leaves
}

function collect(leaves: Map<string, string>, name: string, value: JsonValue): void {
  if (value === null || value === '') return
  if (isList(value)) collectItems(leaves, name, value)
  else if (!isRecord(value)) leaves.set(name, scalarText(name, value))
  else if (typeof value['source'] === 'string') collectResource(leaves, name, value, value['source'])
  else for (const [key, inner] of Object.entries(value)) collect(leaves, `${name}.${key}`, inner)
}

function collectItems(leaves: Map<string, string>, name: string, items: readonly JsonValue[]): void {
  for (const [index, item] of items.entries()) {
    if (!isRecord(item)) collect(leaves, isList(item) ? `${name}[${index}]` : `${name}[${String(item)}]`, item)
    else collectItem(leaves, name, item, index)
  }
}

function collectItem(leaves: Map<string, string>, list: string, item: JsonRecord, index: number): void {
  const naming = otherNames.find((each) => nameOf(item, [each]) !== undefined)
  const name = unused(leaves, `${list}[${(naming && nameOf(item, [naming])) ?? index}]`)
  if (typeof item['source'] === 'string') collectResource(leaves, name, item, item['source'])
  else for (const [key, inner] of Object.entries(item)) if (key !== naming) collect(leaves, `${name}.${key}`, inner)
}

/** What an item is called; undefined where it has none of the names. */
export function nameOf(item: JsonRecord, names: readonly string[]): string | undefined {
  const name = names.map((each) => item[each]).find((each) => each !== undefined && each !== null && each !== '')
  return typeof name === 'string' || typeof name === 'number' ? String(name) : undefined
}

// Two items of one name are told apart by their order.
function unused(leaves: Map<string, string>, name: string): string {
  const isTaken = (tried: string): boolean =>
    [...leaves.keys()].some((key) => key === tried || key.startsWith(`${tried}.`))
  let tried = name
  for (let count = 2; isTaken(tried); count += 1) tried = `${name}#${count}`
  return tried
}

function scalarText(name: string, value: string | number | boolean): string {
  return typeof value === 'number' && /(?:^|\.)mode$/.test(name)
    ? `0${value.toString(8).padStart(3, '0')}`
    : String(value)
}

// How contents are put into a URL makes no difference to the machine.
function collectResource(leaves: Map<string, string>, name: string, resource: JsonRecord, source: string): void {
  const { source: _, compression, ...rest } = resource
  const content = inlineContent(source, compression === 'gzip')
  leaves.set(name, content ?? source)
  if (content === undefined) collect(leaves, `${name}.compression`, compression ?? null)
  collect(leaves, name, rest)
}

function inlineContent(source: string, isPacked: boolean): string | undefined {
  if (source === '') return ''
  const bytes = unpackDataUrl(source, isPacked)
  return bytes && textOfBytes(bytes)
}

function textOfBytes(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join(' ')
  }
}
