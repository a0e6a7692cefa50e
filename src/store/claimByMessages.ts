import { validate } from './claimMessage.schema.json?validator'
import { newId } from './newId.ts'

/** What a tab hears of the document it claims. */
export interface ClaimEvents {
  /** The document is this tab's, at once or after the other tab has gone. */
  readonly onHeld: () => void
  /** Another tab has the document. */
  readonly onElsewhere: () => void
}

/** What tabs say to each other about a document. */
interface ClaimMessage {
  /** An objection is to another tab that asks at the same time. */
  readonly kind: 'asked' | 'objected' | 'held' | 'released'
  readonly id: string
  readonly tab: string
}

type ClaimState = 'asking' | 'held' | 'waiting'

/** How long another tab may take to answer, in milliseconds. */
const patience = 200

/** How long a tab waits before it asks again, in milliseconds: the one that had the document may have crashed. */
const rest = 3000

/**
 * Claims a document where the browser has no locks, as on pages served over plain http. A tab asks, and holds the document when
 * nobody objects in time. Of tabs that ask at once, or that hold the same document because an answer came late, the one whose
 * name is first in the alphabet has it. Returns how to give it up.
 */
export function claimByMessages(id: string, { onHeld, onElsewhere }: ClaimEvents): () => void {
  const channel = new BroadcastChannel('kindling.claims')
  const tab = newId()
  let state: ClaimState = 'asking'
  let told: 'held' | 'elsewhere' | undefined
  let timer: ReturnType<typeof setTimeout> | undefined

  const say = (kind: ClaimMessage['kind']): void => channel.postMessage({ kind, id, tab } satisfies ClaimMessage)
  const enter = (next: ClaimState, then?: () => void, delay?: number): void => {
    state = next
    clearTimeout(timer)
    if (then) timer = setTimeout(then, delay)
  }
  const ask = (): void => {
    enter('asking', hold, patience)
    say('asked')
  }
  const hold = (): void => {
    enter('held')
    say('held')
    if (told !== 'held') onHeld()
    told = 'held'
  }
  const wait = (): void => {
    enter('waiting', ask, rest)
    if (told !== 'elsewhere') onElsewhere()
    told = 'elsewhere'
  }
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (!isClaimMessage(data) || data.id !== id || data.tab === tab) return
    const reply = replyTo(data.kind, state, tab < data.tab)
    if (reply === 'ask') ask()
    else if (reply === 'wait') wait()
    else if (reply) say(reply)
  }

  ask()
  return () => {
    clearTimeout(timer)
    if (state !== 'waiting') say('released')
    channel.close()
  }
}

/** What a tab does about what another one says; `isFirst` where its own name comes before the other's. */
function replyTo(
  kind: ClaimMessage['kind'],
  state: ClaimState,
  isFirst: boolean,
): 'ask' | 'wait' | 'held' | 'objected' | undefined {
  if (kind === 'released') return state === 'waiting' ? 'ask' : undefined
  if (kind === 'held') return state === 'held' && isFirst ? 'held' : 'wait'
  if (state === 'held') return 'held'
  if (state === 'waiting') return undefined
  return kind === 'asked' && isFirst ? 'objected' : 'wait'
}

const isClaimMessage = (value: unknown): value is ClaimMessage => validate(value)
