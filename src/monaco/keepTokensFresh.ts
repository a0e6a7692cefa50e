import type { editor, IDisposable } from 'monaco-editor/editor'

// Monaco has this, its types do not.
interface Tokenized {
  readonly tokenization: { readonly forceTokenization: (line: number) => void }
}

/** Longer texts are left to Monaco's background, because catching up could be felt. In characters. */
const longest = 300_000

/**
 * Tokenises a changed line at once. Monaco does it when idle, and until then Enter skips the rules of indentation, so that
 * fast typing would lose its indent.
 */
export function keepTokensFresh(model: editor.ITextModel): IDisposable {
  return model.onDidChangeContent(({ changes }) => {
    if (model.getValueLength() > longest || !isTokenized(model)) return
    for (const { range, text } of changes) {
      if (text.length < 100) model.tokenization.forceTokenization(range.startLineNumber)
    }
  })
}

const isTokenized = (model: editor.ITextModel): model is editor.ITextModel & Tokenized => 'tokenization' in model
