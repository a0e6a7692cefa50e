import { detectLanguage } from '../clc/detectLanguage.ts'
import { readSketch } from '../yaml/sketch/readSketch.ts'
import { scalarText } from '../yaml/sketch/scalarText.ts'
import { keyText } from '../yaml/sketch/scalarAt.ts'
import type { Sketch } from '../yaml/sketch/sketch.ts'
import { languageFields, type LanguageFields } from './languageFields.ts'

/** A text as the language service reads it. */
export interface AssistDocument extends LanguageFields {
  readonly source: string
  readonly sketch: Sketch
  /** The paths of the local files; those of directories end with a slash. */
  readonly localPaths: readonly string[]
}

let latest: AssistDocument | undefined

/** Reads a text. The last one is remembered, so that many questions about one text read it once. */
export function readAssistDocument(source: string, localPaths: readonly string[] = noPaths): AssistDocument {
  if (latest?.source !== source || latest.localPaths !== localPaths) latest = { ...read(source), localPaths }
  return latest
}

const noPaths: readonly string[] = []

function read(source: string): Omit<AssistDocument, 'localPaths'> {
  const sketch = readSketch(source)
  return { source, sketch, ...languageFields(detectLanguage(source), (...keys) => textAt(sketch, ...keys)) }
}

/** The text that a top-level key holds. */
export const topText = (sketch: Sketch, name: string): string | undefined => textAt(sketch, name)

function textAt({ source, root }: Sketch, ...keys: readonly string[]): string | undefined {
  let value = root
  for (const key of keys) {
    value = value?.kind === 'map' ? value.entries.find((each) => keyText(source, each) === key)?.value : undefined
  }
  return value?.kind === 'scalar' ? scalarText(source, value) : undefined
}
