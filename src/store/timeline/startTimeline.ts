import { keepFiles } from '../localFiles/keepFiles.ts'
import { workspace, type OpenDocument } from '../workspace.ts'
import { addStates } from './earlierStates.ts'

/** How long typing has to rest before its state is kept, in milliseconds; and how long it may go on without one. */
const rest = 5000
const longest = 60_000

/** From this many characters on, a change at once is one that people may want to take back as a whole. */
const large = 120

/** Keeps earlier states of the open document, sparsely. Called once. */
export function startTimeline(): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let last = 0

  const note = (document: OpenDocument): void => {
    clearTimeout(timer)
    last = Date.now()
    keepState(document).catch(() => undefined)
  }
  workspace.subscribe((now, before) => {
    const [open, old] = [now.document, before.document]
    if (!open || open.id !== old?.id || now.saved === 'elsewhere') {
      clearTimeout(timer)
      last = 0
      return
    }
    if (open.source === old.source && open.files === old.files) return
    if (last === 0 || isLarge(open, old)) note(old)
    else if (Date.now() - last > longest) note(open)
    clearTimeout(timer)
    timer = setTimeout(() => note(open), rest)
  })
}

/** Keeps a document as it is now, with its local files, as one of its earlier states. Rejects where the storage is full or refused. */
export async function keepState({ id, source, files = [] }: OpenDocument, time = Date.now()): Promise<void> {
  await keepFiles(files)
  await addStates(id, [{ document: id, time, source, files }])
}

const isLarge = (open: OpenDocument, old: OpenDocument): boolean =>
  open.files?.length !== old.files?.length || Math.abs(open.source.length - old.source.length) > large
