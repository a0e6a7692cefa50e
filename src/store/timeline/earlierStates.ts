import { changeStore, openDatabase } from '../database.ts'
import { isEarlierState, withSizes, type EarlierState } from './earlierState.ts'
import { thinStates } from './thinStates.ts'

/** The earlier states of a document, the newest first. Rejects where the browser refuses its storage. */
export async function listStates(document: string): Promise<readonly EarlierState[]> {
  const values: readonly unknown[] = await (await openDatabase()).getAllFromIndex('states', 'document', document)
  return values.filter(isEarlierState).toSorted((a, b) => b.time - a.time)
}

/** Keeps states of a document, unless they are as the newest one that is kept, and thins out the older ones. */
export async function addStates(document: string, added: readonly EarlierState[], now = Date.now()): Promise<void> {
  await changeStore('states', async (store) => {
    for (const { key: _, ...state } of added) await store.add({ ...state, document })
    const values: readonly unknown[] = await store.index('document').getAll(document)
    const states = values.filter(isEarlierState).toSorted((a, b) => b.time - a.time)
    const changed = states.filter((state, index) => !isSame(state, states[index + 1]))
    const kept = new Set(thinStates(withSizes(changed), now).map(({ key }) => key))
    for (const { key } of states) if (key !== undefined && !kept.has(key)) await store.delete(key)
  })
}

/** Removes all earlier states of a document. Rejects where the browser refuses its storage. */
export async function removeStates(document: string): Promise<void> {
  await changeStore('states', async (store) => {
    for (const key of await store.index('document').getAllKeys(document)) await store.delete(key)
  })
}

const isSame = (state: EarlierState, before: EarlierState | undefined): boolean =>
  before?.source === state.source && JSON.stringify(before.files) === JSON.stringify(state.files)
