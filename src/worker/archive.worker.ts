import { answerArchive } from './answerArchive.ts'
import type { ArchiveRequest } from './archiveProtocol.ts'
import { validate } from './archiveRequest.schema.json?validator'

const isRequest = (value: unknown): value is ArchiveRequest => validate(value)

addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  if (isRequest(data)) postMessage(answerArchive(data))
})
