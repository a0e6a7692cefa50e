import { translatorStopped } from '../report/catalogue/page.ts'
import { answer } from './answer.ts'
import { createReceivedFiles, isFilesMessage } from './receivedFiles.ts'
import type { TranslateReply, TranslateRequest, WorkerReply } from './protocol.ts'
import { validate } from './translateRequest.schema.json?validator'

const isRequest = (value: unknown): value is TranslateRequest => validate(value)

const files = createReceivedFiles()

addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  if (isFilesMessage(data)) files.receive(data)
  if (isRequest(data)) send(safely(data))
})

send({ kind: 'ready' })

function send(reply: WorkerReply): void {
  postMessage(reply)
}

// Translating never throws for user input. Should it do so all the same, the page goes on.
function safely(request: TranslateRequest): TranslateReply {
  try {
    return answer(request, files.current())
  } catch {
    return { kind: 'refused', revision: request.revision, problems: [translatorStopped()], spec: undefined }
  }
}
