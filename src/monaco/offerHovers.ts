import { languages, type editor, type IDisposable } from 'monaco-editor/editor'
import { assistant } from '../store/assistant.ts'
import { markdown } from './markdown.ts'
import { editRange } from './editRange.ts'

/** Says what a key or value of a model means, at the pointer and at the caret. */
export function offerHovers(model: editor.ITextModel): IDisposable {
  return languages.registerHoverProvider('yaml', {
    async provideHover(asked, position) {
      if (asked !== model) return undefined
      const hover = await assistant.ask('hover', model.getValue(), model.getOffsetAt(position))
      if (!hover || model.isDisposed()) return undefined
      return { range: editRange(model, hover), contents: hover.parts.map(markdown) }
    },
  })
}
