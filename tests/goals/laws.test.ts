import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { goals } from '../../src/goals/goals.ts'
import { makeGoal } from '../../src/goals/makeGoal.ts'
import { readConfig } from '../../src/goals/readConfig.ts'
import { recognise, recogniseGoal } from '../../src/goals/recognise.ts'
import { specs, type Spec } from '../../src/spec/registry.ts'
import { translate } from '../../src/translate/translate.ts'
import { anyAnswers } from './anyAnswers.ts'
import { applied, emptyConfig } from './applied.ts'
import { formats, reformatted } from './reformatted.ts'

const specsOf = (id: string): readonly Spec[] =>
  specs.filter((spec) => goals.some((goal) => goal.id === id && goal.refusal(spec) === undefined))

const options = { numRuns: 10 }

describe.each(goals)('$title', (goal) => {
  const own = specsOf(goal.id)

  test('what a form writes has no problem, and is taken by the spec', () => {
    for (const spec of own) {
      fc.assert(
        fc.property(anyAnswers(goal.id, spec), (answers) => {
          expect(goal.problems(answers, spec)).toEqual([])
          const source = applied(emptyConfig(spec), makeGoal(goal, answers, { source: emptyConfig(spec), spec }))
          const { output, report } = translate(source)
          expect(report.filter(({ kind }) => kind === 'error')).toEqual([])
          expect(output).toBeTypeOf('string')
        }),
        options,
      )
    }
  })

  test('what a form has written opens as what was answered, however it is formatted', () => {
    for (const spec of own) {
      fc.assert(
        fc.property(anyAnswers(goal.id, spec), formats, (answers, format) => {
          const source = applied(emptyConfig(spec), makeGoal(goal, answers, { source: emptyConfig(spec), spec }))
          const config = readConfig(reformatted(source, format), spec)
          expect(recognise(config, spec).map((found) => [found.goal.id, found.answers])).toEqual([[goal.id, answers]])
        }),
        options,
      )
    }
  })

  test('what was opened and changed says what the new answers say, and nothing of the old ones', () => {
    for (const spec of own) {
      const pairs = fc.tuple(anyAnswers(goal.id, spec), anyAnswers(goal.id, spec))
      fc.assert(
        fc.property(pairs, ([first, second]) => {
          const empty = emptyConfig(spec)
          const source = applied(empty, makeGoal(goal, first, { source: empty, spec }))
          const [found] = recogniseGoal(goal, readConfig(source, spec), spec)
          const changed = applied(source, makeGoal(goal, second, { source, spec, before: found?.pieces ?? [] }))
          const fresh = applied(empty, makeGoal(goal, second, { source: empty, spec }))
          expect(sorted(readConfig(changed, spec))).toEqual(sorted(readConfig(fresh, spec)))
        }),
        options,
      )
    }
  })

  test('what is there already is not written again', () => {
    for (const spec of own) {
      fc.assert(
        fc.property(anyAnswers(goal.id, spec), formats, (answers, format) => {
          const empty = emptyConfig(spec)
          const source = reformatted(applied(empty, makeGoal(goal, answers, { source: empty, spec })), format)
          expect(makeGoal(goal, answers, { source, spec })).toEqual([])
        }),
        options,
      )
    }
  })
})

// The order of items says nothing here.
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => JSON.stringify(sorted(item))).toSorted()
  if (!(value instanceof Map)) return value
  const entries = [...(value as ReadonlyMap<string, unknown>)].map(([key, each]) => [key, sorted(each)] as const)
  return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)))
}
