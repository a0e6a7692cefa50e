import { clcFieldsWith } from '../clc/clcFieldsWith.ts'
import { detectLanguage } from '../clc/detectLanguage.ts'
import { fieldsOf, type ResolvedGroup } from '../spec/fieldsOf.ts'
import { findSpec, isVariant, specs, type Spec, type Variant } from '../spec/registry.ts'
import { readSketch } from '../yaml/sketch/readSketch.ts'
import { scalarText } from '../yaml/sketch/scalarText.ts'
import { keyText } from '../yaml/sketch/scalarAt.ts'
import type { Sketch } from '../yaml/sketch/sketch.ts'

/** A text as the language service reads it. */
export interface AssistDocument {
  readonly source: string
  readonly sketch: Sketch
  /** The spec that the text names, or else the one it most likely means. */
  readonly spec: Spec
  readonly fields: ResolvedGroup
  /** Whether it is a Container Linux Config; the spec is then what it would be moved to. */
  readonly isClc: boolean
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
  const spec = likelySpec(topText(sketch, 'variant'), topText(sketch, 'version'))
  if (detectLanguage(source) === 'butane') return { source, sketch, spec, fields: fieldsOf(spec), isClc: false }
  return { source, sketch, spec, fields: clcFieldsWith((section) => textAt(sketch, section, 'version')), isClc: true }
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

function likelySpec(variantText: string | undefined, version: string | undefined): Spec {
  const variant = variantText !== undefined && isVariant(variantText) ? variantText : 'flatcar'
  return findSpec(variant, version ?? '') ?? newestSpec(variant)
}

/** The newest spec of a variant that is no experiment. */
export function newestSpec(variant: Variant): Spec {
  const [first, ...rest] = specs.filter((spec) => spec.variant === variant)
  if (first === undefined) throw new Error(`The registry has no spec of ${variant}.`)
  return rest.reduce((newest, spec) => (spec.version.includes('-') ? newest : spec), first)
}
