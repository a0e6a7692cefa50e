/** Starts the worker that computes edits. */
export function startEditWorker(): Worker {
  return new Worker(new URL('./edit.worker.ts', import.meta.url), { type: 'module', name: 'edit' })
}
