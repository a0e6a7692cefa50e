import type { CryptReply, CryptRequest } from './cryptProtocol.ts'
import { validate } from './cryptRequest.schema.json?validator'
import { makeHash } from './makeHash.ts'

const isRequest = (value: unknown): value is CryptRequest => validate(value)

addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  if (isRequest(data)) void answer(data)
})

async function answer(request: CryptRequest): Promise<void> {
  try {
    reply({ kind: 'hash', hash: await makeHash(request, (share) => reply({ kind: 'progress', share })) })
  } catch {
    reply({ kind: 'failed' })
  }
}

const reply = (message: CryptReply): void => postMessage(message)
