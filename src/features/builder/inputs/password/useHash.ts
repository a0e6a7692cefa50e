import { useEffect, useState } from 'react'
import type { CryptRequest } from '../../../../worker/crypt/cryptProtocol.ts'
import { hashPassword } from '../../../../worker/crypt/hashPassword.ts'

/** How far the hash of a password is. */
export type HashState =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'working'; readonly share: number }
  | { readonly kind: 'done'; readonly hash: string; readonly seconds: number }
  | { readonly kind: 'failed' }

/** After the last key press, in milliseconds. */
const pause = 300

const waiting: HashState = { kind: 'waiting' }

/** Hashes what is asked, once it has not changed for a moment; gives up when something else is asked. */
export function useHash({ method, password, cost }: CryptRequest, isReady: boolean): HashState {
  const question = `${method} ${cost} ${password}`
  const [answer, setAnswer] = useState({ question: '', state: waiting })
  useEffect(() => {
    if (!isReady) return undefined
    const tell = (state: HashState): void => setAnswer({ question, state })
    let cancel: (() => void) | undefined
    const timer = setTimeout(() => {
      const start = performance.now()
      tell({ kind: 'working', share: 0 })
      cancel = hashPassword(
        { method, password, cost },
        {
          onProgress: (share) => tell({ kind: 'working', share }),
          onHash: (hash) => tell({ kind: 'done', hash, seconds: (performance.now() - start) / 1000 }),
          onFailure: () => tell({ kind: 'failed' }),
        },
      )
    }, pause)
    return () => {
      clearTimeout(timer)
      cancel?.()
    }
  }, [question, method, password, cost, isReady])
  // What was found for another password is no answer to this one.
  return isReady && answer.question === question ? answer.state : waiting
}
