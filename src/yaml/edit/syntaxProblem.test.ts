import { describe, expect, it } from 'vitest'
import { yamlProblem } from './syntaxProblem.ts'

describe('yamlProblem', () => {
  it.each(['a: 1\n', 'a: 1\n---\nb: [1]\n', '', '# a\n', 'a: 1\na: 2\n'])('finds nothing in %j', (text) => {
    expect(yamlProblem(text)).toBeUndefined()
  })

  it.each(['a: [1\nb: 2\n', 'a: 1\n---\nb: "c\n', 'a:\n  - b\n  - c\n   d: 1\n'])(
    'marks what is wrong in %j',
    (text) => {
      const problem = yamlProblem(text)
      expect(problem?.message).toMatch(/\w/)
      expect(text.slice(problem?.start, problem?.end).trim()).not.toBe('')
    },
  )

  it('gives up where a text is nested too deeply', () => {
    expect(yamlProblem('['.repeat(100_000))).toBeUndefined()
  })
})
