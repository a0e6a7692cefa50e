import type { Conversion } from '../convert/convert.ts'
import { tooLarge, translatorStopped } from '../report/catalogue/page.ts'
import type { ReportEntry } from '../report/report.ts'
import type { ConvertRequest } from './convertProtocol.ts'

/** How long a text may take, the loading of the worker included, in milliseconds. */
const limit = 20_000

/**
 * Converts a text to Butane off the main thread, in a worker for this text alone. The promise of one that is given up never
 * comes to an end.
 */
export function convertText(request: ConvertRequest, signal: AbortSignal): Promise<Conversion> {
  const worker = new Worker(new URL('./convert.worker.ts', import.meta.url), { type: 'module', name: 'convert' })
  return new Promise((resolve) => {
    const stop = (): void => {
      clearTimeout(timer)
      worker.terminate()
    }
    const finish = (conversion: Conversion): void => {
      stop()
      resolve(conversion)
    }
    const fail = (problem: ReportEntry): void => {
      finish({ text: undefined, losses: [problem], from: undefined, knownBy: [], to: undefined })
    }
    const timer = setTimeout(() => fail(tooLarge()), limit)
    signal.addEventListener('abort', stop)
    worker.addEventListener('message', ({ data }: MessageEvent<Conversion>) => finish(data))
    worker.addEventListener('error', () => fail(translatorStopped()))
    worker.postMessage(request)
  })
}
