// One trimmed Monaco for the whole page. The registry of features is incomplete in 0.57, so a few parts are named by file.
import * as monaco from 'monaco-editor/editor'
import EditorWorker from 'monaco-editor/editor/editor.worker?worker'
import 'monaco-editor/editor/contrib/caretOperations/browser/caretOperations'
import 'monaco-editor/editor/contrib/suggest/browser/suggestController'
import 'monaco-editor/features/bracketMatching/register'
import 'monaco-editor/features/caretOperations/register'
import 'monaco-editor/features/clipboard/register'
import 'monaco-editor/features/codeAction/register'
import 'monaco-editor/features/codicon/register'
import 'monaco-editor/features/comment/register'
import 'monaco-editor/features/contextmenu/register'
import 'monaco-editor/features/cursorUndo/register'
import 'monaco-editor/features/documentSymbols/register'
import 'monaco-editor/features/find/register'
import 'monaco-editor/features/folding/register'
import 'monaco-editor/features/format/register'
import 'monaco-editor/features/gotoError/register'
import 'monaco-editor/features/gotoLine/register'
import 'monaco-editor/features/hover/register'
import 'monaco-editor/features/indentation/register'
import 'monaco-editor/features/lineSelection/register'
import 'monaco-editor/features/linesOperations/register'
import 'monaco-editor/features/links/register'
import 'monaco-editor/features/multicursor/register'
import 'monaco-editor/features/quickOutline/register'
import 'monaco-editor/features/readOnlyMessage/register'
import 'monaco-editor/features/smartSelect/register'
import 'monaco-editor/features/snippet/register'
import 'monaco-editor/features/suggest/register'
import 'monaco-editor/features/toggleTabFocusMode/register'
import 'monaco-editor/features/wordHighlighter/register'
import 'monaco-editor/features/wordOperations/register'
import { loader } from '@monaco-editor/react'
import './decorations.css'
import './scrollbars.css'
import './textBox.css'
import './widgets.css'
import { bindFormatKey } from './bindFormatKey.ts'
import { configureMonaco } from './configureMonaco.ts'
import { openOwnLinks } from './openOwnLinks.ts'
import { registerJson } from './registerJson.ts'
import { registerYaml } from './registerYaml.ts'
import { showSuggestionDocs } from './showSuggestionDocs.ts'

globalThis.MonacoEnvironment = { getWorker: () => new EditorWorker() }
configureMonaco()
registerYaml(monaco.languages)
registerJson(monaco.languages)
showSuggestionDocs()
bindFormatKey()
openOwnLinks()
loader.config({ monaco })

export { monaco }
