import type { editor } from 'monaco-editor/editor'

/** How all our editors look and behave; sizes come from the page's tokens. */
export function editorOptions(): editor.IStandaloneEditorConstructionOptions {
  return { ...fixedOptions, ...codeFont() }
}

/** The letters of all our editors, by the page's tokens as they are now. */
export function codeFont(): Pick<editor.IEditorOptions, 'fontFamily' | 'fontSize' | 'lineHeight'> {
  const style = getComputedStyle(document.documentElement)
  return {
    fontFamily: style.getPropertyValue('--font-code').trim() || 'monospace',
    fontSize: Number.parseFloat(style.getPropertyValue('--text-code')) || 12.5,
    lineHeight: Number.parseFloat(style.getPropertyValue('--line-code')) || 20,
  }
}

const fixedOptions: editor.IStandaloneEditorConstructionOptions = {
  automaticLayout: true,
  // The browser itself recolours our theme where colours are forced.
  autoDetectHighContrast: false,
  // A real text box is known to every browser and every tool.
  editContext: false,
  fixedOverflowWidgets: true,
  fontLigatures: false,
  minimap: { enabled: false },
  stickyScroll: { enabled: false },
  overviewRulerLanes: 0,
  overviewRulerBorder: false,
  hideCursorInOverviewRuler: true,
  lineNumbersMinChars: 3,
  lineDecorationsWidth: 0,
  scrollBeyondLastLine: false,
  smoothScrolling: false,
  renderFinalNewline: 'on',
  renderWhitespace: 'selection',
  padding: { top: 8, bottom: 8 },
  detectIndentation: false,
  insertSpaces: true,
  tabSize: 2,
  unusualLineTerminators: 'off',
  wordBasedSuggestions: 'off',
  quickSuggestions: false,
  suggestOnTriggerCharacters: false,
  bracketPairColorization: { enabled: false },
  guides: { indentation: true, bracketPairs: false },
  scrollbar: { verticalScrollbarSize: 10, horizontalScrollbarSize: 10, useShadows: false },
}
