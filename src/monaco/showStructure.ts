import { languages, type editor, type IDisposable } from 'monaco-editor/editor'
import type { AssistSymbol } from '../assist/structure/symbols.ts'
import { assistant } from '../store/assistant.ts'
import { editRange } from './editRange.ts'

/** Tells the editor what the text of a model is made of: symbols to go to, folds, selections that grow. */
export function showStructure(model: editor.ITextModel): IDisposable {
  const providers = [
    languages.registerDocumentSymbolProvider('yaml', {
      async provideDocumentSymbols(asked) {
        const symbols = asked === model ? await assistant.ask('symbols', model.getValue()) : undefined
        return symbols && !model.isDisposed() ? symbols.map((symbol) => symbolOf(model, symbol)) : undefined
      },
    }),
    languages.registerFoldingRangeProvider('yaml', {
      async provideFoldingRanges(asked) {
        const folds = asked === model ? await assistant.ask('folds', model.getValue()) : undefined
        return folds?.map(({ start, end, isComment }) => ({
          start,
          end,
          ...(isComment && { kind: languages.FoldingRangeKind.Comment }),
        }))
      },
    }),
    languages.registerSelectionRangeProvider('yaml', {
      async provideSelectionRanges(asked, [position]) {
        if (asked !== model || !position) return undefined
        const selections = await assistant.ask('selections', model.getValue(), model.getOffsetAt(position))
        return selections && [selections.map((stretch) => ({ range: editRange(model, stretch) }))]
      },
    }),
  ]
  return { dispose: () => providers.forEach((provider) => provider.dispose()) }
}

function symbolOf(model: editor.ITextModel, symbol: AssistSymbol): languages.DocumentSymbol {
  const { kind, name, detail, nameStart, nameEnd, children } = symbol
  return {
    kind: kinds[kind],
    name,
    detail,
    tags: [],
    range: editRange(model, symbol),
    selectionRange: editRange(model, { start: nameStart, end: nameEnd }),
    children: children.map((child) => symbolOf(model, child)),
  }
}

const kinds: Readonly<Record<AssistSymbol['kind'], languages.SymbolKind>> = {
  group: languages.SymbolKind.Object,
  item: languages.SymbolKind.Array,
  value: languages.SymbolKind.Property,
}
