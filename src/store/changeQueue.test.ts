import { describe, expect, test } from 'vitest'
import { yamlFlag, yamlText } from '../yaml/write/yamlTree.ts'
import type { Change, Changed } from '../yaml/edit/change.ts'
import { applyEdits } from '../yaml/edit/textEdit.ts'
import { createChangeQueue } from './changeQueue.ts'

const typed = (text: string, key = 'a'): readonly Change[] => [{ kind: 'set', path: [key], value: yamlText(text) }]

/** A queue over a text to which the worker appends what is set; each answer waits until it is let go. */
function start(text = '') {
  const state = { id: 'one', text }
  const asked: string[] = []
  const applied: (string | undefined)[] = []
  const answers: (() => void)[] = []
  const queue = createChangeQueue({
    source: () => ({ ...state }),
    work: (source, changes) =>
      new Promise<Changed>((resolve) => {
        const [change] = changes
        const value = change && 'value' in change && change.value.kind === 'text' ? change.value.value : '!'
        asked.push(`${source}+${value}`)
        answers.push(() =>
          resolve(
            value === 'no'
              ? { kind: 'refused', reason: 'Not there.' }
              : { kind: 'edits', edits: [{ start: source.length, end: source.length, text: value }] },
          ),
        )
      }),
    apply(edits, step) {
      state.text = applyEdits(state.text, edits)
      applied.push(step)
    },
  })
  const answer = async (): Promise<void> => {
    answers.shift()?.()
    await new Promise((resolve) => setTimeout(resolve))
  }
  return { state, asked, applied, queue, answer }
}

describe('a queue of changes', () => {
  test('works on one at a time, in order, each on what the one before left', async () => {
    const { state, asked, queue, answer } = start()
    const results = [queue.put(typed('x')), queue.put(typed('y', 'b'))]
    expect(asked).toEqual(['+x'])
    await answer()
    await answer()
    expect(asked).toEqual(['+x', 'x+y'])
    expect(state.text).toBe('xy')
    expect(await Promise.all(results)).toEqual([
      { kind: 'applied', before: '', after: 'x' },
      { kind: 'applied', before: 'x', after: 'xy' },
    ])
  })

  test('of what is typed in one place, the newest waits and all are told', async () => {
    const { state, asked, applied, queue, answer } = start()
    const results = ['1', '12', '123'].map((text) => queue.put(typed(text)))
    await answer()
    await answer()
    expect(asked).toEqual(['+1', '1+123'])
    expect(state.text).toBe('1123')
    expect(applied).toEqual(['["a"]', '["a"]'])
    expect(await results[1]).toEqual(await results[2])
  })

  test('flags and several changes share no step', async () => {
    const { applied, queue, answer } = start()
    void queue.put([{ kind: 'set', path: ['a'], value: yamlFlag(true) }])
    void queue.put([{ kind: 'set', path: ['a'], value: yamlFlag(false) }])
    void queue.put([...typed('x'), ...typed('y')])
    await answer()
    await answer()
    await answer()
    expect(applied).toEqual([undefined, undefined, undefined])
  })

  test('asks once more where the text has moved meanwhile', async () => {
    const { state, asked, queue, answer } = start('a')
    const result = queue.put(typed('x'))
    state.text = 'ab'
    await answer()
    await answer()
    expect(asked).toEqual(['a+x', 'ab+x'])
    expect(await result).toEqual({ kind: 'applied', before: 'ab', after: 'abx' })
  })

  test('what is refused changes nothing and says why; the next goes on', async () => {
    const { state, queue, answer } = start()
    const refused = queue.put(typed('no'))
    void queue.put(typed('x', 'b'))
    await answer()
    await answer()
    expect(await refused).toEqual({ kind: 'refused', reason: 'Not there.' })
    expect(state.text).toBe('x')
  })

  test('nothing goes into another document', async () => {
    const { state, queue, answer } = start()
    const lost = queue.put(typed('x'))
    state.id = 'two'
    await answer()
    expect(await lost).toEqual({ kind: 'refused', reason: 'The config has been closed.' })
    expect(state.text).toBe('')
  })
})
