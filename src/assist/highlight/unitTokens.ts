import { parseUnit, type UnitDirective } from '../../systemd/parseUnit.ts'
import { placeIn } from '../../systemd/unitValue.ts'
import type { Token } from './token.ts'

/** The coloured parts of a unit text, in its order. */
export function unitTokens(text: string): readonly Token[] {
  return parseUnit(text).flatMap((statement): readonly Token[] => {
    const { start, end } = statement
    switch (statement.kind) {
      case 'section':
        return [{ kind: 'section', start, end }]
      case 'comment':
        return [{ kind: 'comment', start, end }]
      case 'directive':
        return [{ kind: 'key', start, end: statement.name.end }, ...variables(statement)]
      case 'stray':
        return []
    }
  })
}

/** Specifiers and variables of the environment. */
function variables({ value }: UnitDirective): readonly Token[] {
  return [...value.text.matchAll(/%[A-Za-z%]|\$\{\w+\}|\$\w+/g)].map((found) => ({
    kind: 'variable',
    start: placeIn(value, found.index),
    end: placeIn(value, found.index + found[0].length - 1) + 1,
  }))
}
