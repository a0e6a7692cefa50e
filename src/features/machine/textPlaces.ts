import { createContext, useContext } from 'react'
import type { YamlPath } from '../../report/path.ts'
import type { GoodResult } from '../../store/workspace.ts'
import { scalarMap } from '../../yaml/edit/scalarMap.ts'
import type { ScalarStyle } from '../../yaml/read/node.ts'
import { createLineIndex } from '../../yaml/read/lineIndex.ts'
import { yamlPlaces } from '../../yaml/places/yamlPlaces.ts'

/** Finds what the elements of the tab come from in the text. */
export interface TextPlaces {
  /** Where a path begins. */
  readonly offsetOf: (path: YamlPath) => number
  /** Where a character of a text that stands at a path is. */
  readonly offsetIn: (path: YamlPath, text: string, at: number) => number
  /** The line of an offset, counted from 1. */
  readonly lineAt: (offset: number) => number
  /** Goes to a place in the text; undefined while the text is another than the one that is shown. */
  readonly go: ((offset: number) => void) | undefined
}

const nowhere: TextPlaces = { offsetOf: () => 0, offsetIn: () => 0, lineAt: () => 1, go: undefined }

/** The places of the text that the tab shows the machine of. */
export const TextPlacesContext = createContext<TextPlaces>(nowhere)

/** Finds places in the text that the tab shows the machine of. */
export const useTextPlaces = (): TextPlaces => useContext(TextPlacesContext)

/** Makes the places of a result findable; the text is read when the first is asked for. */
export function textPlaces({ source }: GoodResult, go: TextPlaces['go']): TextPlaces {
  const lines = createLineIndex(source)
  let known: ReturnType<typeof yamlPlaces> | undefined
  const nearest = (path: YamlPath) => (known ??= yamlPlaces(source)).nearest(path.keys)
  return {
    offsetOf: (path) => nearest(path)?.start ?? 0,
    offsetIn: (path, text, at) => {
      const place = nearest(path)
      const start = place?.valueStart ?? 0
      const map = place?.isScalar ? scalarMap(source, { start, style: styleAt(source, start), value: text }) : undefined
      return map?.toSource(at, at).start ?? place?.start ?? 0
    },
    lineAt: (offset) => lines.positionAt(offset).line,
    go,
  }
}

const styles: Readonly<Record<string, ScalarStyle>> = { '|': 'literal', '>': 'folded', '"': 'double', "'": 'single' }

const styleAt = (source: string, start: number): ScalarStyle => styles[source[start] ?? ''] ?? 'plain'
