import { isFileList, withContent, type ListedContent, type ListedFile } from '../localFiles/listedFile.ts'
import { validate } from './earlierState.schema.json?validator'

/** A document as it was at an earlier time. */
export interface EarlierState {
  /** Given by the database. */
  readonly key?: number
  /** The id of the document. */
  readonly document: string
  /** In milliseconds since 1970. */
  readonly time: number
  readonly source: string
  /** Its local files, whose contents are kept once for all states. Read with care, as of the document itself. */
  readonly files?: unknown
}

/** Whether something read from storage is an earlier state. */
export const isEarlierState = (value: unknown): value is EarlierState => validate(value)

/** The local files of a state. */
export const filesOfState = ({ files }: EarlierState): readonly ListedFile[] => (isFileList(files) ? files : [])

/**
 * Each state with what it takes, in bytes or about: its text, and the contents that no newer one has. Newest first. What the
 * newest one lists takes nothing, because the document itself has it.
 */
export function withSizes(states: readonly EarlierState[]): readonly (EarlierState & { readonly size: number })[] {
  const counted = new Set(states.slice(0, 1).flatMap((state) => contentsOf(state).map(({ content }) => content)))
  return states.map((state) => {
    const own = contentsOf(state).filter(({ content }) => !counted.has(content))
    for (const { content } of own) counted.add(content)
    return { ...state, size: state.source.length + own.reduce((sum, { size }) => sum + size, 0) }
  })
}

const contentsOf = (state: EarlierState): readonly ListedContent[] => withContent(filesOfState(state))
