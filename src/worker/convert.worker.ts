import { convertClc } from '../convert/clc/convertClc.ts'
import type { Converted } from '../convert/converted.ts'
import { convertIgnition } from '../convert/ignition/convertIgnition.ts'
import { readText } from '../yaml/read/reading.ts'
import type { ConvertRequest } from './convertProtocol.ts'
import { problemsOf } from './problemsOf.ts'
import { validate } from './convertRequest.schema.json?validator'

const isRequest = (value: unknown): value is ConvertRequest => validate(value)

addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  if (!isRequest(data)) return
  postMessage(convert(data))
})

function convert(request: ConvertRequest): Converted {
  const { source } = request
  if (request.from === 'ignition') return convertIgnition(source, request.variant)
  const { text, losses } = convertClc(source, request)
  return {
    text,
    losses: text === undefined ? problemsOf(readText(source), { output: text, error: '', report: losses }) : losses,
  }
}
