import { changeText, type Changed } from '../yaml/edit/change.ts'
import type { EditReply, EditRequest } from './editProtocol.ts'
import { validate } from './editRequest.schema.json?validator'

const isRequest = (value: unknown): value is EditRequest => validate(value)

addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  if (isRequest(data)) send({ kind: 'answer', id: data.id, changed: safely(data) })
})

send({ kind: 'ready' })

function send(reply: EditReply): void {
  postMessage(reply)
}

// Edits never throw for what a person does. Should one do so all the same, nothing is changed.
function safely({ source, changes }: EditRequest): Changed {
  try {
    return changeText(source, changes)
  } catch {
    return { kind: 'refused', reason: 'This change could not be made here. Make it in the text.' }
  }
}
