import type { ConvertOptions } from '../convert/convert.ts'

/** What the worker that converts is asked: a text, and what it is to go by. */
export interface ConvertRequest extends ConvertOptions {
  readonly source: string
}
