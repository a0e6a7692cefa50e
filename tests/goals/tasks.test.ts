import { expect, test } from 'vitest'
import { findGoal, goals } from '../../src/goals/goals.ts'
import { makeGoal } from '../../src/goals/makeGoal.ts'
import { readConfig } from '../../src/goals/readConfig.ts'
import { recognise } from '../../src/goals/recognise.ts'
import { findSpec, type Spec } from '../../src/spec/registry.ts'
import { translate } from '../../src/translate/translate.ts'
import { applied, emptyConfig } from './applied.ts'
import { tasks, taskText } from './tasks.ts'

const flatcar = findSpec('flatcar', '1.1.0')

function specOf(): Spec {
  if (!flatcar) throw new Error('no such spec')
  return flatcar
}

const answersOf = ([id, answers]: (typeof tasks)[number]['goals'][number]) => ({
  id,
  answers: { ...findGoal(id)?.start(specOf()), ...answers },
})

test.each(tasks)('$id: the goals make the config that was written by hand', ({ id, goals: wanted }) => {
  const spec = specOf()
  let source = emptyConfig(spec)
  for (const each of wanted) {
    const { id: goalId, answers } = answersOf(each)
    const goal = goals.find((known) => known.id === goalId)
    if (!goal) throw new Error(goalId)
    // What stands for a key in the task is none.
    const problems = goal.problems(answers, spec)
    expect(problems).toEqual([])
    source = applied(source, makeGoal(goal, answers, { source, spec }))
  }
  const [made, expected] = [translate(source), translate(taskText(id))]
  expect(JSON.parse(made.output ?? '')).toEqual(JSON.parse(expected.output ?? ''))
  expect(made.report).toEqual(expected.report)
})

test.each(tasks)('$id: the config that was written by hand is known as the goals', ({ id, goals: wanted }) => {
  const spec = specOf()
  const found = recognise(readConfig(taskText(id), spec), spec)
  expect(found.map(({ goal, answers }) => ({ id: goal.id, answers }))).toEqual(wanted.map(answersOf))
})
