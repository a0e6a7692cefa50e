import { convertClc } from '../convert/clc/convertClc.ts'
import type { Converted } from '../convert/converted.ts'
import type { ConvertRequest } from './convertProtocol.ts'
import { problemsOf } from './problemsOf.ts'
import { validate } from './convertRequest.schema.json?validator'

const isRequest = (value: unknown): value is ConvertRequest => validate(value)

addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  if (!isRequest(data)) return
  const { source } = data
  const { text, losses } = convertClc(source, data)
  const problems = text === undefined ? problemsOf(source, { output: text, error: '', report: losses }) : losses
  postMessage({ text, losses: problems } satisfies Converted)
})
