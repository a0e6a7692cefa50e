import { languages, type editor, type IDisposable } from 'monaco-editor/editor'
import type { Suggestion } from '../assist/complete/suggestion.ts'
import { assistant } from '../store/assistant.ts'
import { markdown } from './markdown.ts'
import { editRange } from './editRange.ts'

/** Offers keys, items and values of the language at the caret of an editor. */
export function offerCompletions(editor: editor.ICodeEditor, model: editor.ITextModel): IDisposable {
  return languages.registerCompletionItemProvider('yaml', {
    triggerCharacters: [' ', '/', '"', "'", '{', '['],
    async provideCompletionItems(asked, position) {
      if (asked !== model) return undefined
      // The editor goes on filtering where more is typed meanwhile.
      const offered = await assistant.ask('complete', model.getValue(), model.getOffsetAt(position))
      if (!offered || model.isDisposed()) return undefined
      // Where any text may be written, Enter ends the line and does not take the first offer.
      editor.updateOptions({ suggest: { selectionMode: offered.isFree ? 'never' : 'always' } })
      return { suggestions: offered.suggestions.map((each, index) => itemOf(model, each, index)) }
    },
  })
}

function itemOf(model: editor.ITextModel, suggestion: Suggestion, index: number): languages.CompletionItem {
  const { kind, label, detail, doc, snippet, asksAgain } = suggestion
  return {
    label: detail === undefined ? label : { label, description: detail },
    kind: kinds[kind],
    insertText: snippet,
    insertTextRules: isPlain(snippet) ? KeepWhitespace : KeepWhitespace | InsertAsSnippet,
    sortText: String(index).padStart(4, '0'),
    range: editRange(model, suggestion),
    ...(doc !== undefined && { documentation: markdown(doc) }),
    ...(asksAgain && { command: askAgain }),
  }
}

// What is offered brings its own indentation.
const { KeepWhitespace, InsertAsSnippet } = languages.CompletionItemInsertTextRule

// Only of plain texts does the editor see that they are written already, so that Enter ends the line.
const isPlain = (snippet: string): boolean => !/[\\$]/.test(snippet)

const askAgain = { id: 'editor.action.triggerSuggest', title: 'Offer values', arguments: [{ auto: true }] }

const kinds: Readonly<Record<Suggestion['kind'], languages.CompletionItemKind>> = {
  key: languages.CompletionItemKind.Property,
  skeleton: languages.CompletionItemKind.Snippet,
  value: languages.CompletionItemKind.Value,
}
