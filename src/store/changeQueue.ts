import type { PathKey } from '../report/path.ts'
import type { Change, Changed } from '../yaml/edit/change.ts'
import { applyEdits, type TextEdit } from '../yaml/edit/textEdit.ts'

/** What came of the changes of one action. */
export type Applied =
  /** The text before and after. */
  | { readonly kind: 'applied'; readonly before: string; readonly after: string }
  | { readonly kind: 'refused'; readonly reason: string }

/** What a queue works on. */
export interface QueueParts {
  /** The newest text and whose it is; undefined while none is open. */
  readonly source: () => { readonly id: string; readonly text: string } | undefined
  readonly work: (source: string, changes: readonly Change[]) => Promise<Changed>
  /** Makes edits; consecutive ones of the same step are one step of the history. */
  readonly apply: (edits: readonly TextEdit[], step: string | undefined) => void
}

interface Waiting {
  readonly id: string
  changes: readonly Change[]
  /** Names what is typed in one place. */
  readonly step: string | undefined
  readonly settle: ((applied: Applied) => void)[]
}

/** Changes that wait for their turn. */
export interface ChangeQueue {
  readonly put: (changes: readonly Change[]) => Promise<Applied>
}

const gone: Applied = { kind: 'refused', reason: 'The config has been closed.' }

/**
 * Makes a queue. One action at a time is worked on, on the newest text, and once more where the text has moved meanwhile; of
 * texts that are typed in one place the newest waits.
 */
export function createChangeQueue({ source, work, apply }: QueueParts): ChangeQueue {
  const waiting: Waiting[] = []
  let isWorking = false

  async function run(): Promise<void> {
    isWorking = true
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const applied = await makeAll(next)
      for (const settle of next.settle) settle(applied)
    }
    isWorking = false
  }

  async function makeAll({ id, changes, step }: Waiting): Promise<Applied> {
    for (;;) {
      const before = source()
      if (before?.id !== id) return gone
      const changed = await work(before.text, changes)
      const now = source()
      if (now?.id !== id) return gone
      if (now.text !== before.text) continue
      if (changed.kind === 'refused') return changed
      apply(changed.edits, step)
      return { kind: 'applied', before: before.text, after: applyEdits(before.text, changed.edits) }
    }
  }

  return {
    put(changes) {
      const id = source()?.id
      if (id === undefined) return Promise.resolve(gone)
      const step = typedPlace(changes)
      const last = waiting.at(-1)
      return new Promise((resolve) => {
        if (step !== undefined && last?.step === step && last.id === id) {
          last.changes = changes
          last.settle.push(resolve)
          return
        }
        waiting.push({ id, changes, step, settle: [resolve] })
        if (!isWorking) void run()
      })
    },
  }
}

/** The place of a text or number that is being typed; undefined for everything else. */
function typedPlace(changes: readonly Change[]): string | undefined {
  const [change, ...others] = changes
  if (change?.kind !== 'set' || others.length > 0) return undefined
  const { path, value } = change
  const isTyped = value.kind === 'text' || (value.kind === 'word' && !isFlag(value.spelled))
  return isTyped ? placeName(path) : undefined
}

const placeName = (path: readonly PathKey[]): string => JSON.stringify(path)

const isFlag = (spelled: string): boolean => spelled === 'true' || spelled === 'false'
