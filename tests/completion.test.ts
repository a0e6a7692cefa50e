import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { complete } from '../src/assist/complete/complete.ts'
import { snippetText } from '../src/assist/complete/snippet.ts'
import type { Suggestion } from '../src/assist/complete/suggestion.ts'
import { readAssistDocument } from '../src/assist/document.ts'
import { hover } from '../src/assist/hover/hover.ts'
import { fieldsOf, type ResolvedField, type ResolvedGroup } from '../src/spec/fieldsOf.ts'
import { specs, type Spec } from '../src/spec/registry.ts'
import { translate } from '../src/translate/translate.ts'
import { readRecords, type ConformanceCase } from './fixtures/readRecords.ts'

const offersAt = (source: string, offset = source.length): readonly Suggestion[] =>
  complete(readAssistDocument(source), offset).suggestions

function accepted(source: string, { start, end, snippet }: Suggestion): string {
  return source.slice(0, start) + snippetText(snippet) + source.slice(end)
}

/** Every group of a spec, with a text that ends where a key of it can be written, in block style. */
function* groupPlaces(
  group: ResolvedGroup,
  above: string,
  indent: string,
): Generator<readonly [ResolvedGroup, string]> {
  yield [group, `${above}${indent}`]
  const lead = above + indent
  for (const field of group.fields.values()) {
    if (field.refused) continue
    const deeper = `${indent.replace('-', ' ')}  `
    if (field.kind === 'group') yield* groupPlaces(field, `${lead}${field.name}:\n`, deeper)
    if (field.kind === 'list' && field.of.kind === 'group') {
      yield* groupPlaces(field.of, `${lead}${field.name}:\n`, `${deeper}- `)
    }
  }
}

const headOf = ({ variant, version }: Spec): string => `variant: ${variant}\nversion: ${version}\n`

/** What the reference says of the shape of a text: what cannot be read or decoded, and keys that it does not know. */
function shapeProblems(source: string): readonly string[] {
  const { output, error, report } = translate(source)
  const unknown = report.filter(({ code }) => code === 'unused-key').map(({ message }) => message)
  const isShape = output === undefined && /unmarshal|yaml:|duplicate key/.test(error ?? '')
  return [...unknown, ...(isShape ? [error ?? ''] : [])]
}

describe.each(specs)('in $variant $version', (spec) => {
  const places = [...groupPlaces(fieldsOf(spec), headOf(spec), '')]
  const usable = (field: ResolvedField): boolean => !field.refused && !['variant', 'version'].includes(field.path)

  it('every field is offered where it can be written, and nothing else', () => {
    for (const [group, source] of places) {
      const keys = offersAt(source).filter(({ kind }) => kind === 'key')
      const expected = [...group.fields.values()].filter(usable).map(({ name }) => name)
      expect([source, ...keys.map(({ label }) => label).toSorted()]).toEqual([source, ...expected.toSorted()])
    }
  })

  it('what is accepted has the right shape', () => {
    for (const [, source] of places) {
      for (const offer of offersAt(source)) {
        const text = accepted(source, offer)
        expect({ text, problems: shapeProblems(text) }).toEqual({ text, problems: [] })
      }
    }
  })

  it('what is accepted in brackets has the right shape', () => {
    const root = fieldsOf(spec)
    for (const field of root.fields.values()) {
      if (field.kind !== 'group' || field.refused) continue
      const source = `${headOf(spec)}${field.name}: {}`
      for (const offer of offersAt(source, source.length - 1)) {
        const text = accepted(source, offer)
        expect({ text, problems: shapeProblems(text) }).toEqual({ text, problems: [] })
      }
    }
  })

  it('every value that is offered is taken', () => {
    for (const [group, source] of places) {
      for (const field of group.fields.values()) {
        if (!usable(field) || field.kind === 'group' || field.kind === 'list' || field.kind === 'map') continue
        for (const offer of offersAt(`${source}${field.name}: `).slice(0, 12)) {
          const text = accepted(`${source}${field.name}: `, offer)
          expect({ text, problems: shapeProblems(text) }).toEqual({ text, problems: [] })
        }
      }
    }
  })
})

describe('in any text', () => {
  const sources = readRecords<ConformanceCase>('butane.jsonl.gz').map(({ input }) => input)

  it('there is an answer, wherever it is cut off', () => {
    fc.assert(
      fc.property(fc.constantFrom(...sources), fc.nat(), fc.nat(), (source, cut, at) => {
        const text = source.slice(0, cut % (source.length + 1))
        const offset = at % (text.length + 1)
        const document = readAssistDocument(text)
        for (const { start, end } of complete(document, offset).suggestions) {
          expect(start <= offset && offset <= end).toBe(true)
          expect(text.slice(start, end)).not.toContain('\n')
        }
        hover(document, offset)
      }),
      { numRuns: 3000 },
    )
  })
})
