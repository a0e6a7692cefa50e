import { carriedBy, type CarriedContent } from '../assist/link/carriedContent.ts'
import { litInOutput } from '../assist/link/litPlaces.ts'
import { originText } from '../assist/link/originText.ts'
import { jsonPath, type JsonPath } from '../report/path.ts'
import type { LinkedResult } from '../store/linkedResult.ts'
import type { Link } from '../store/links.ts'
import { keysOf } from '../yaml/places/places.ts'

/** The part of a result that is linked. */
export interface LinkedNode {
  readonly path: JsonPath
  /** As the result has it, without the indent around it. */
  readonly text: string
  /** What it carries in another form. */
  readonly content: CarriedContent | undefined
  /** The value that carries it; the node itself where there is nothing. */
  readonly contentPath: JsonPath
  /** What made it, in words. */
  readonly origin: string
  /** Where that stands in the text. */
  readonly sourceOffset: number
}

/** The part of a result that a link means; the first one where it means several. */
export function linkedNode({ result, index }: LinkedResult, link: Link): LinkedNode | undefined {
  const { exact, items } = litInOutput(index, link)
  const place = exact[0] ?? items[0]
  if (!place) return undefined
  const keys = keysOf(place)
  const carrier = exact.find((each) => carriedBy(index.output, each) !== undefined)
  const origin = index.origin(keys)
  return {
    path: jsonPath(...keys),
    text: dedent(result.output, place.valueStart, place.end),
    content: carrier && carriedBy(index.output, carrier),
    contentPath: jsonPath(...keysOf(carrier ?? place)),
    origin: originText(index, origin),
    sourceOffset: index.source.nearest(origin.keys)?.start ?? 0,
  }
}

function dedent(text: string, start: number, end: number): string {
  const line = text.lastIndexOf('\n', start - 1) + 1
  const indent = /^ */.exec(text.slice(line, start))?.[0] ?? ''
  return text.slice(start, end).replaceAll(`\n${indent}`, '\n')
}

/** What a value of a result carries in another form. */
export function contentAt({ index: { output } }: LinkedResult, path: JsonPath): CarriedContent | undefined {
  const place = output.of(path.keys)
  return place && carriedBy(output, place)
}
