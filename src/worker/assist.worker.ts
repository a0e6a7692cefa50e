import { answerAssist } from './answerAssist.ts'
import type { AssistReply, AssistRequest } from './assistProtocol.ts'
import { validate } from './assistRequest.schema.json?validator'

const isRequest = (value: unknown): value is AssistRequest => validate(value)

addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  if (isRequest(data)) send(answerAssist(data))
})

send({ kind: 'ready' })

function send(reply: AssistReply): void {
  postMessage(reply)
}
