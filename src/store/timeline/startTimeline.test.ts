// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { afterEach, expect, it } from 'vitest'
import { openDatabase } from '../database.ts'
import { closeDocument, openText } from '../documentActions.ts'
import { withContent } from '../localFiles/listedFile.ts'
import { addLocalFiles, changeLocalText, openFiles } from '../localFiles/localFileActions.ts'
import { workspace } from '../workspace.ts'
import { filesOfState } from './earlierState.ts'
import { listStates } from './earlierStates.ts'
import { keepState } from './startTimeline.ts'

afterEach(closeDocument)

const keepOpen = async (time: number): Promise<void> => {
  const { document } = workspace.getState()
  if (document) await keepState(document, time)
}
const states = () => listStates(workspace.getState().document?.id ?? '')

it('keeps what a local file held with the state that lists it, though typing goes on', async () => {
  openText('a', '')
  addLocalFiles([{ path: 'notes', bytes: new TextEncoder().encode('1') }])
  changeLocalText('notes', '12')
  await keepOpen(Date.now())
  changeLocalText('notes', '123')
  const [state] = await states()
  const [listed] = state ? withContent(filesOfState(state)) : []
  const content: unknown = await (await openDatabase()).get('contents', listed?.content ?? '')
  expect(content).toMatchObject({ bytes: new TextEncoder().encode('12') })
})

it('keeps states of a document whose local files are large', async () => {
  openText('a', 'first')
  addLocalFiles([{ path: 'image', bytes: new Uint8Array(9_000_000) }])
  const files = openFiles()
  const { document } = workspace.getState()
  if (!document) throw new Error('Nothing is open.')
  for (const [time, source] of ['first', 'second'].entries())
    await keepState({ ...document, source, files }, Date.now() - 5000 + time * 1000)
  expect((await states()).map(({ source }) => source)).toEqual(['second', 'first'])
})
