import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseUnit, type UnitStatement } from './parseUnit.ts'
import { placeIn } from './unitValue.ts'

const shown = (text: string) =>
  parseUnit(text).map((each) => {
    if (each.kind === 'section') return `[${each.name.text}]`
    if (each.kind === 'directive') return `${each.section}: ${each.name.text}=${each.value.text}`
    return `${each.kind}: ${text.slice(each.start, each.end)}`
  })

describe('parseUnit', () => {
  it('reads sections, directives, comments and lines that go on', () => {
    const text = `A=outside
[Unit]
; why
 Description = A unit # not a comment\t
[Service]\r
ExecStart=/bin/sh -c \\
# in between
  'true' \\
  --end
Environment=
Restart=no\\\\
stray
[broken
=x`
    expect(shown(text)).toEqual([
      'undefined: A=outside',
      '[Unit]',
      'comment: ; why',
      'Unit: Description=A unit # not a comment',
      '[Service]',
      "Service: ExecStart=/bin/sh -c    'true'    --end",
      'comment: # in between',
      'Service: Environment=',
      'Service: Restart=no\\\\',
      'stray: stray',
      'stray: [broken',
      'stray: =x',
    ])
  })

  it('ends a value at the end of the text', () => {
    expect(shown('[A]\nB=1 \\\n')).toEqual(['[A]', 'A: B=1'])
  })

  it('says where each character of a value stands', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('[S]', 'K=v w', 'a \\', '#c', '  b', '', '\tN = x\\')), (lines) => {
        const text = lines.join('\n')
        for (const each of parseUnit(text)) {
          const parts = each.kind === 'directive' ? [each.name, each.value] : []
          for (const { text: part, start, end } of parts) {
            expect(text[start] ?? '').toBe(part[0] ?? text[start] ?? '')
            expect(text[end - 1]).toBe(part.at(-1) ?? text[end - 1])
          }
          expect(wrongPlaces(text, each)).toEqual([])
        }
      }),
    )
  })
})

function wrongPlaces(text: string, statement: UnitStatement): readonly string[] {
  if (statement.kind !== 'directive') return []
  const { value } = statement
  return value.text
    .split('')
    .filter((character, index) => character !== ' ' && text[placeIn(value, index)] !== character)
}
