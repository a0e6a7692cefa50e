import type { SavedState } from '../store/workspace.ts'

const texts: Readonly<Partial<Record<SavedState, string>>> = {
  full: 'The storage of this browser is full. Work goes on, but save the config as a file before you close this page.',
  refused: 'This browser keeps nothing for this page. Work goes on, but save the config as a file before you close it.',
  elsewhere: 'Another tab has this document open. Work on a copy to keep what you change here.',
}

/** Says why the text is not kept; undefined while it is. */
export const savedProblem = (saved: SavedState): string | undefined => texts[saved]
