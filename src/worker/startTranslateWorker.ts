/** Starts the worker that translates. */
export function startTranslateWorker(): Worker {
  return new Worker(new URL('./translate.worker.ts', import.meta.url), { type: 'module', name: 'translate' })
}
