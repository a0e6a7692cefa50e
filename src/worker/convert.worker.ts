import { convert } from '../convert/convert.ts'
import type { ConvertRequest } from './convertProtocol.ts'
import { validate } from './convertRequest.schema.json?validator'

const isRequest = (value: unknown): value is ConvertRequest => validate(value)

addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  if (isRequest(data)) postMessage(convert(data.source, data))
})
