import { complete } from '../assist/complete/complete.ts'
import { lintContents } from '../assist/contents/lintContents.ts'
import { readAssistDocument } from '../assist/document.ts'
import { withFixes } from '../assist/fixes/withFixes.ts'
import { highlight } from '../assist/highlight/highlight.ts'
import { format } from '../assist/format/format.ts'
import { hover } from '../assist/hover/hover.ts'
import { foldsOf } from '../assist/structure/folds.ts'
import { selectionsAt } from '../assist/structure/selections.ts'
import { symbolsOf } from '../assist/structure/symbols.ts'
import { localReferences } from '../assist/files/localReferences.ts'
import type { AssistAnswer, AssistCalls, AssistRequest, PathsMessage } from './assistProtocol.ts'

const calls: AssistCalls = {
  complete: (source, offset) => complete(readAssistDocument(source, localPaths), offset),
  hover: (source, offset) => hover(readAssistDocument(source), offset),
  highlight: (source) => highlight(readAssistDocument(source).sketch),
  lintContents: (source) => withFixes(source, lintContents(source)),
  symbols: (source) => symbolsOf(readAssistDocument(source)),
  folds: (source) => foldsOf(readAssistDocument(source)),
  selections: (source, offset) => selectionsAt(readAssistDocument(source), offset),
  localReferences: (source) => localReferences(readAssistDocument(source)),
  format: (source) => format(readAssistDocument(source)),
}

let localPaths: readonly string[] | undefined

/** Takes in which local files there are. */
export function takePaths({ paths }: PathsMessage): void {
  localPaths = paths
}

/** Answers a question about a text. Should that fail against all expectation, the answer is that there is none. */
export function answerAssist({ id, call, source, offset }: AssistRequest): AssistAnswer {
  try {
    return { kind: 'answer', id, value: calls[call](source, offset) }
  } catch {
    return { kind: 'answer', id, value: undefined }
  }
}
