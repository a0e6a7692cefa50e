/** Starts the worker that helps to write. */
export function startAssistWorker(): Worker {
  return new Worker(new URL('./assist.worker.ts', import.meta.url), { type: 'module', name: 'assist' })
}
