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
  readonly kind: 'asked' | 'held' | 'released'
  readonly id: string
  readonly tab: string
}

/** How long another tab may take to answer, in milliseconds. */
const patience = 200

/**
 * Claims a document where the browser has no locks, as on pages served over plain http: a tab asks, and the one that has the
 * document answers. Returns how to give it up.
 */
export function claimByMessages(id: string, { onHeld, onElsewhere }: ClaimEvents): () => void {
  const channel = new BroadcastChannel('kindling.claims')
  const tab = newId()
  let isHeld = false
  let timer: ReturnType<typeof setTimeout> | undefined

  const say = (kind: ClaimMessage['kind']): void => channel.postMessage({ kind, id, tab } satisfies ClaimMessage)
  const hold = (): void => {
    isHeld = true
    onHeld()
  }
  const ask = (): void => {
    say('asked')
    timer = setTimeout(hold, patience)
  }
  const hear = ({ kind }: ClaimMessage): void => {
    if (isHeld && kind === 'asked') say('held')
    if (isHeld || kind === 'asked') return
    clearTimeout(timer)
    if (kind === 'held') onElsewhere()
    else ask()
  }

  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (isClaimMessage(data) && data.id === id && data.tab !== tab) hear(data)
  }
  const leave = (): void => {
    if (isHeld) say('released')
  }
  addEventListener('pagehide', leave)
  ask()
  return () => {
    clearTimeout(timer)
    removeEventListener('pagehide', leave)
    leave()
    channel.close()
  }
}

const isClaimMessage = (value: unknown): value is ClaimMessage => validate(value)
