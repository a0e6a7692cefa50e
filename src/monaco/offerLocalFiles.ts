import {
  editor as monacoEditor,
  KeyCode,
  KeyMod,
  languages,
  Uri,
  type editor,
  type IDisposable,
} from 'monaco-editor/editor'
import type { LocalReference } from '../assist/files/localReferences.ts'
import { assistant } from '../store/assistant.ts'
import { renameLocalAt, showLocalFiles } from '../store/drawer.ts'
import { editRange } from './editRange.ts'

const scheme = 'kindling-local-file'

/** Goes from where the text takes in a local file to the file, and renames it there: by link, by menu and by key. */
export function offerLocalFiles(editor: editor.IStandaloneCodeEditor, model: editor.ITextModel): IDisposable {
  // Whether the caret is at one, which the menu asks.
  const isAtFile = editor.createContextKey<boolean>('kindlingAtLocalFile', false)
  let references: readonly LocalReference[] = []
  const here = (): string | undefined => {
    const position = editor.getPosition()
    const offset = position ? model.getOffsetAt(position) : -1
    return references.find(({ start, end }) => start <= offset && offset <= end)?.path
  }
  const look = (): void => isAtFile.set(here() !== undefined)
  const parts = [
    languages.registerLinkProvider('yaml', {
      async provideLinks(asked) {
        const found = asked === model ? await assistant.ask('localReferences', model.getValue()) : undefined
        if (!found || model.isDisposed()) return undefined
        references = found
        look()
        return { links: found.flatMap((reference) => linkTo(model, reference)) }
      },
    }),
    monacoEditor.registerLinkOpener({
      open(resource) {
        if (resource.scheme === scheme) showLocalFiles(resource.path)
        return resource.scheme === scheme
      },
    }),
    editor.onDidChangeCursorPosition(look),
    ...actions.map(({ run, ...action }) =>
      editor.addAction({
        ...action,
        precondition: 'kindlingAtLocalFile',
        contextMenuGroupId: 'navigation',
        run: () => {
          const path = here()
          if (path !== undefined) run(path)
        },
      }),
    ),
  ]
  return { dispose: () => parts.forEach((part) => part.dispose()) }
}

const actions = [
  {
    id: 'kindling.openLocalFile',
    label: 'Open the local file',
    keybindings: [KeyMod.Alt | KeyCode.F12],
    run: (path: string) => showLocalFiles(path),
  },
  {
    id: 'kindling.renameLocalFile',
    label: 'Rename the local file',
    keybindings: [KeyCode.F2],
    run: (path: string) => renameLocalAt(path),
  },
]

function linkTo(model: editor.ITextModel, reference: LocalReference): readonly languages.ILink[] {
  const { path } = reference
  if (path === undefined || path === '') return []
  return [{ range: editRange(model, reference), url: Uri.from({ scheme, path }), tooltip: 'Open the local file' }]
}
