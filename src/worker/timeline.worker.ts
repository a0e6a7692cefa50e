import { describeChange } from './describeChange.ts'
import { describeConfig } from './describeConfig.ts'
import type { TimelineReply, TimelineRequest } from './timelineProtocol.ts'
import { validate } from './timelineRequest.schema.json?validator'

const isRequest = (value: unknown): value is TimelineRequest => validate(value)

addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  if (isRequest(data)) postMessage(answer(data))
})

function answer({ texts }: TimelineRequest): TimelineReply {
  const [newest] = texts
  const changes = texts.slice(0, -1).map((text, index) => describeChange(texts[index + 1] ?? text, text))
  return { changes, makes: newest ? describeConfig(newest.source) : '' }
}
