import { answerAssist, takePaths } from './answerAssist.ts'
import type { AssistReply, AssistRequest, PathsMessage } from './assistProtocol.ts'
import { validate } from './assistRequest.schema.json?validator'
import { validate as validatePaths } from './pathsMessage.schema.json?validator'

const isRequest = (value: unknown): value is AssistRequest => validate(value)
const isPaths = (value: unknown): value is PathsMessage => validatePaths(value)

addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  if (isPaths(data)) takePaths(data)
  else if (isRequest(data)) send(answerAssist(data))
})

send({ kind: 'ready' })

function send(reply: AssistReply): void {
  postMessage(reply)
}
