import { expect, test } from 'vitest'
import { goals } from '../../src/goals/goals.ts'
import { makeGoal } from '../../src/goals/makeGoal.ts'
import { readConfig } from '../../src/goals/readConfig.ts'
import { recognise } from '../../src/goals/recognise.ts'
import { findSpec, type Spec } from '../../src/spec/registry.ts'
import { changeText } from '../../src/yaml/edit/change.ts'
import { applyEdits } from '../../src/yaml/edit/textEdit.ts'
import { readRecords } from '../fixtures/readRecords.ts'

interface Recorded {
  readonly input: string
}

// A quarter of them, as all take ten seconds.
const step = Number(process.env['GOAL_STEP'] ?? 4)

const inputs = [...new Set(readRecords<Recorded>('butane.jsonl.gz').map(({ input }) => input))].filter(
  (_, index) => index % step === 0,
)

const specOf = (input: string): Spec | undefined => {
  const variant = /^variant: (\w+)$/m.exec(input)?.[1]
  const version = /^version: ["']?([\w.-]+?)["']?$/m.exec(input)?.[1]
  return variant === undefined || version === undefined ? undefined : findSpec(variant as Spec['variant'], version)
}

test('what a recorded config has of goals is written again without a change', () => {
  let count = 0
  for (const source of inputs) {
    const spec = specOf(source)
    if (!spec) continue
    for (const { goal, answers, pieces } of recognise(readConfig(source, spec), spec)) {
      count += 1
      expect(makeGoal(goal, answers, { source, spec, before: pieces })).toEqual([])
    }
  }
  expect(count).toBeGreaterThan(10)
})

test('a goal that goes into a recorded config is found in it, or refused with a reason', () => {
  const refused: string[] = []
  for (const source of inputs) {
    const spec = specOf(source)
    const goal = goals.find(({ id }) => id === 'swap')
    if (!spec || !goal) continue
    const changed = changeText(source, makeGoal(goal, goal.start(spec), { source, spec }))
    if (changed.kind === 'refused') {
      refused.push(changed.reason)
      continue
    }
    const found = recognise(readConfig(applyEdits(source, changed.edits), spec), spec)
    expect(found.map((each) => each.goal.id)).toContain('swap')
  }
  expect(refused.length).toBeLessThan(inputs.length / 20)
})
