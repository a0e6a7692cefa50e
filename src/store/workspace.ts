import { createStore } from 'zustand/vanilla'
import type { FixableProblem } from '../assist/fixes/fix.ts'
import type { LanguageId } from '../spec/registry.ts'
import type { TranslationSet } from '../translate/result.ts'
import type { Deployment } from './deployment.ts'
import type { ListedFile } from './localFiles/listedFile.ts'

/** What the page works on. Everything but the text is computed from it or says how well it is kept. */
export interface Workspace {
  /** `starting` until the last document has been looked for in the browser's storage. */
  readonly phase: 'starting' | 'ready'
  /** Undefined on the start screen. */
  readonly document: OpenDocument | undefined
  readonly saved: SavedState
  /** Of the newest text that was translated; undefined before the first answer. */
  readonly latest: Latest | undefined
  /** Hints about the texts in other languages that the document carries. They are among the problems of `latest`. */
  readonly contentHints: readonly FixableProblem[]
  /** The newest accepted result of this document; stays while the text is invalid. */
  readonly lastGood: GoodResult | undefined
  /** Whether the worker has not answered for the newest text yet. */
  readonly isTranslating: boolean
}

/** The open document. Its text has LF line ends and no byte order mark, so that offsets mean the same everywhere. */
export interface OpenDocument {
  readonly id: string
  readonly name: string
  readonly source: string
  /** Where its machine is to run; absent until the person has chosen. */
  readonly deployment?: Deployment
  /** The local files that it can take in, in the order of their paths. */
  readonly files?: readonly ListedFile[]
}

/**
 * How the open document is kept: being written, kept, not kept because the storage is full or refused by the browser, or
 * not kept because another tab has the document open (`saveAsOwnCopy` is the way out).
 */
export type SavedState = 'saving' | 'saved' | 'full' | 'refused' | 'elsewhere'

/** What came of the newest text. */
export interface Latest {
  /** The text it came of; the open document may have gone on meanwhile. */
  readonly source: string
  /** Whether the text is accepted; then `lastGood` belongs to this text. Otherwise `lastGood` is stale. */
  readonly isValid: boolean
  /** Everything to show as problem and marker: the report, and syntax and type errors, which the reference prints only. */
  readonly problems: readonly FixableProblem[]
  /** Undefined where the text does not name a known spec. */
  readonly spec: LanguageId | undefined
}

/** An accepted result, ready to be copied and downloaded. */
export interface GoodResult {
  /** The text it was made of. */
  readonly source: string
  readonly output: string
  readonly spec: LanguageId | undefined
  readonly translations: TranslationSet
  /** When it was made, in milliseconds since 1970. */
  readonly time: number
}

/** The one workspace of this tab. Components read it through `useWorkspace`, everything else through `getState`. */
export const workspace = createStore<Workspace>(() => ({
  phase: 'starting',
  document: undefined,
  saved: 'saved',
  latest: undefined,
  contentHints: [],
  lastGood: undefined,
  isTranslating: false,
}))
