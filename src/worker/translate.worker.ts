import { translatorStopped } from '../report/catalogue/page.ts'
import { answer } from './answer.ts'
import type { TranslateReply, TranslateRequest } from './protocol.ts'
import { validate } from './translateRequest.schema.json?validator'

const isRequest = (value: unknown): value is TranslateRequest => validate(value)

addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  if (isRequest(data)) postMessage(safely(data))
})

// Translating never throws for user input. Should it do so all the same, the page goes on.
function safely(request: TranslateRequest): TranslateReply {
  try {
    return answer(request)
  } catch {
    return { kind: 'refused', revision: request.revision, problems: [translatorStopped()], spec: undefined }
  }
}
