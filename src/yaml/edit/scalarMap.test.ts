import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ScalarNode } from '../read/node.ts'
import { readYaml } from '../read/readYaml.ts'
import { scalarMap } from './scalarMap.ts'

/** The scalar below the key `a`. */
function scalarIn(source: string): ScalarNode {
  const read = readYaml(source)
  const value = read.kind === 'document' && read.root.kind === 'mapping' ? read.root.pairs[0]?.value : undefined
  if (value?.kind !== 'scalar') throw new Error(`no scalar in ${JSON.stringify(source)}`)
  return value
}

/** Where each part of the text that the pattern finds stands in the source. */
function placesOf(source: string, pattern: RegExp): readonly string[] {
  const scalar = scalarIn(source)
  const map = scalarMap(source, scalar)
  return [...scalar.value.matchAll(pattern)].map((found) => {
    const span = map?.toSource(found.index, found.index + found[0].length)
    return span ? source.slice(span.start, span.end) : 'no map'
  })
}

describe('scalarMap', () => {
  it.each([
    ['plain', 'a: K1=v one\n  K2=w\n\n  K3=x\n'],
    ['single', "a: 'it''s K1=v\n  K2=w\n\n\n  K3=x'\n"],
    ['double', 'a: "\\u0041\\x42\\U0001F600 K1=v\\n\\\n   \\tK2=w \n\n  K3=x"\n'],
    ['literal', 'a: |\n  K1=v\n    K2=w\n\n  K3=x\n'],
    ['literal with an indicator', 'a: &b !!str |2-  # why\n\n    K1=v\n  K2=w\n   K3=x\n\n'],
    ['kept literal', 'a: |+\n   K1=v\n  \n   K2=w\n   K3=x\n\n'],
    ['folded', 'a: >\n  K1=v\n  K2=w\n\n\n    indented\n  K3=x\n'],
    ['kept folded before a key', 'a: >+\n  K1=v\n  K2=w\n\n  K3=x\n\nb: K4=\n'],
    ['double with other breaks', 'a: "K1=v\u2028   K2=w\u2028\n  K3=x"\n'],
    ['literal with returns', 'a: |\r\n  K1=v\r\n  K2=w\r\n\r\n  K3=x\r\n'],
  ])('finds words of a %s scalar', (_, source) => {
    expect(placesOf(source, /K\d=/g)).toEqual(['K1=', 'K2=', 'K3='])
  })

  it('gives undefined where the source does not make the text', () => {
    expect(scalarMap('a: |\n  x\n', { start: 3, style: 'literal', value: 'x\nyz\n' })).toBeUndefined()
  })

  it('answers for a caret before, on and after the text', () => {
    const source = 'a: |\n  xy\n  z\nb: 1\n'
    const map = scalarMap(source, { start: 3, style: 'literal', value: 'xy\nz\n' })
    expect([4, 7, 8, 9, 10, 12, 13, 14, 15].map((place) => map?.toText(place))).toEqual([
      undefined,
      0,
      1,
      2,
      3,
      3,
      4,
      5,
      undefined,
    ])
  })

  it('finds every directive in every style, and back', () => {
    fc.assert(
      fc.property(unit, writer, ({ text }, write) => {
        const source = write(text)
        const scalar = scalarIn(source)
        const map = scalarMap(source, scalar)
        expect(map).toBeDefined()
        for (const { index, 0: name } of scalar.value.matchAll(/K[A-Za-z]+=/g)) {
          const { start = -1, end = -1 } = map?.toSource(index, index + name.length) ?? {}
          expect([source.slice(start, end), map?.toText(start), map?.toText(end - 1)]).toEqual([
            name,
            index,
            index + name.length - 1,
          ])
        }
      }),
      { numRuns: 500 },
    )
  })

  it('finds every directive of a plain text over several lines', () => {
    fc.assert(
      fc.property(fc.array(plainLine, { minLength: 1 }), fc.integer({ min: 1, max: 4 }), (lines, indent) => {
        const source = `a: ${lines.join(`\n\n${' '.repeat(indent)}`)} # why\nb: 1\n`
        const scalar = scalarIn(source)
        const map = scalarMap(source, scalar)
        expect([scalar.style, scalar.value]).toEqual(['plain', lines.join('\n')])
        for (const { index, 0: name } of scalar.value.matchAll(/K[A-Za-z]+=/g)) {
          const { start = -1, end = -1 } = map?.toSource(index, index + name.length) ?? {}
          expect([source.slice(start, end), map?.toText(start)]).toEqual([name, index])
        }
      }),
    )
  })

  it('gives places in the order of the text', () => {
    fc.assert(
      fc.property(unit, writer, ({ text }, write) => {
        const source = write(text)
        const scalar = scalarIn(source)
        const map = scalarMap(source, scalar)
        const places = Array.from(
          { length: scalar.value.length },
          (_, index) => map?.toSource(index, index + 1).start ?? -1,
        )
        expect(places).toEqual(places.toSorted((a, b) => a - b))
      }),
    )
  })
})

const name = fc.stringMatching(/^K[A-Za-z]{1,6}$/)
const value = fc
  .array(fc.constantFrom('a', 'b', "'", '"', '\\', ':', '%', ' ', 'é', '😀'), { maxLength: 8 })
  .map((characters) => `${characters.join('')}x`)
const line = fc.oneof(
  fc.record({ name, value }).map(({ name, value }) => `${name}=${value}`),
  fc.constantFrom('', '[Unit]', '  indented', '# comment', 'one \\'),
)
const plainLine = fc
  .record({ name, value: fc.stringMatching(/^[a-z/%$]{0,9}$/) })
  .map((line) => `${line.name}=${line.value}`)
const unit = fc.record({ text: fc.array(line, { minLength: 1, maxLength: 8 }).map((lines) => `${lines.join('\n')}\n`) })

const quoted = (text: string): string =>
  JSON.stringify(text).replaceAll(/[é😀]/gu, (character) =>
    character.length > 1 ? `\\U000${character.codePointAt(0)?.toString(16)}` : '\\xe9',
  )

const block = (sign: string, text: string, indent: number, chomp: string, indicator: boolean): string => {
  const needsIndicator = indicator || /^\s*\n? /.test(text)
  const lines = text.split('\n').map((each) => (each === '' ? '' : ' '.repeat(indent) + each))
  return `a: ${sign}${needsIndicator ? indent : ''}${chomp}\n${lines.join('\n')}`
}

const writer = fc.oneof(
  fc.constant((text: string) => `a: ${quoted(text)}\n`),
  fc.constant(
    (text: string) =>
      `a: "${quoted(text)
        .slice(1, -1)
        .replaceAll(String.raw`\n`, '\\n\\\n   ')}"\n`,
  ),
  fc.constant((text: string) => `a: '${text.replaceAll("'", "''").replaceAll('\n', '\n\n  ')}'\n`),
  fc
    .record({
      sign: fc.constantFrom('|', '>'),
      indent: fc.integer({ min: 1, max: 6 }),
      chomp: fc.constantFrom('', '-', '+'),
      indicator: fc.boolean(),
      returns: fc.boolean(),
    })
    .map(({ sign, indent, chomp, indicator, returns }) => (text: string) => {
      const source = `${block(sign, text, indent, chomp, indicator)}`
      return returns ? source.replaceAll('\n', '\r\n') : source
    }),
)
