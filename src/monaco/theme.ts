import type { editor } from 'monaco-editor/editor'

/** The name of the one theme; it is defined anew when the page turns light or dark. */
export const themeName = 'kindling'

/** Defines the editor's theme from the page's tokens, now and whenever they change. Returns how to stop. */
export function followTheme(monacoEditor: typeof editor): () => void {
  const define = (): void => monacoEditor.defineTheme(themeName, themeOf(readToken))
  const scheme = matchMedia('(prefers-color-scheme: dark)')
  const attribute = new MutationObserver(define)
  define()
  scheme.addEventListener('change', define)
  attribute.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] })
  return () => {
    scheme.removeEventListener('change', define)
    attribute.disconnect()
  }
}

function themeOf(color: (token: string) => string): editor.IStandaloneThemeData {
  return {
    base: isDark(color('--color-surface')) ? 'vs-dark' : 'vs',
    inherit: false,
    rules: Object.entries(tokenOfScope).map(([token, name]) => ({
      token,
      foreground: color(name).slice(1),
      ...(token === 'comment' && { fontStyle: 'italic' }),
    })),
    colors: Object.fromEntries(Object.entries(tokenOfColor).map(([key, name]) => [key, color(name)])),
  }
}

const tokenOfScope = {
  '': '--color-text',
  type: '--code-key',
  key: '--code-key',
  'string.key.json': '--code-key',
  string: '--code-string',
  'string.value.json': '--code-string',
  number: '--code-number',
  keyword: '--code-keyword',
  tag: '--code-section',
  namespace: '--code-section',
  comment: '--code-comment',
  delimiter: '--code-punctuation',
  operators: '--code-punctuation',
}

const tokenOfColor = {
  'editor.background': '--color-surface',
  'editor.foreground': '--color-text',
  'editor.lineHighlightBackground': '--color-surface-sunken',
  'editor.lineHighlightBorder': '--color-surface-sunken',
  'editor.selectionBackground': '--color-surface-selected',
  'editor.inactiveSelectionBackground': '--color-surface-hover',
  'editor.wordHighlightBackground': '--color-surface-hover',
  'editor.wordHighlightStrongBackground': '--color-surface-hover',
  'editor.findMatchBackground': '--color-warning-line',
  'editor.findMatchHighlightBackground': '--color-warning-wash',
  'editorCursor.foreground': '--color-ember',
  'editorLineNumber.foreground': '--color-text-faint',
  'editorLineNumber.activeForeground': '--color-text',
  'editorIndentGuide.background1': '--code-guide',
  'editorIndentGuide.activeBackground1': '--color-border',
  'editorBracketMatch.background': '--color-surface-hover',
  'editorBracketMatch.border': '--color-control',
  'editorBracketHighlight.foreground1': '--code-punctuation',
  'editorBracketHighlight.foreground2': '--code-punctuation',
  'editorBracketHighlight.foreground3': '--code-punctuation',
  'editorError.foreground': '--color-error',
  'editorWarning.foreground': '--color-warning',
  'editorInfo.foreground': '--color-info',
  'editorHint.foreground': '--color-info',
  'editorMarkerNavigation.background': '--color-surface-raised',
  'editorMarkerNavigationError.background': '--color-error',
  'editorMarkerNavigationError.headerBackground': '--color-error-wash',
  'editorMarkerNavigationWarning.background': '--color-warning',
  'editorMarkerNavigationWarning.headerBackground': '--color-warning-wash',
  'editorMarkerNavigationInfo.background': '--color-info',
  'editorMarkerNavigationInfo.headerBackground': '--color-info-wash',
  'editorLightBulb.foreground': '--color-warning-text',
  'editorLightBulbAutoFix.foreground': '--color-warning-text',
  'editorSuggestWidget.background': '--color-surface-raised',
  'editorSuggestWidget.border': '--color-surface-raised',
  'editorSuggestWidget.foreground': '--color-text-muted',
  'editorSuggestWidget.highlightForeground': '--color-text',
  'editorSuggestWidget.focusHighlightForeground': '--color-text',
  'editorSuggestWidget.selectedBackground': '--color-surface-selected',
  'editorSuggestWidget.selectedForeground': '--color-text',
  'editorSuggestWidget.selectedIconForeground': '--color-text-faint',
  'editorSuggestWidgetStatus.foreground': '--color-text-faint',
  'symbolIcon.propertyForeground': '--color-text-faint',
  'symbolIcon.snippetForeground': '--color-text-faint',
  'list.hoverBackground': '--color-surface-hover',
  'list.highlightForeground': '--color-text',
  'list.focusHighlightForeground': '--color-text',
  'quickInput.background': '--color-surface-raised',
  'quickInput.foreground': '--color-text',
  'quickInputList.focusBackground': '--color-surface-selected',
  'quickInputList.focusForeground': '--color-text',
  'quickInputList.focusIconForeground': '--color-text-muted',
  'pickerGroup.foreground': '--color-text-faint',
  'pickerGroup.border': '--color-divider',
  'symbolIcon.objectForeground': '--color-text-faint',
  'symbolIcon.arrayForeground': '--color-text-faint',
  'editor.rangeHighlightBackground': '--color-ember-wash',
  'editor.symbolHighlightBackground': '--color-ember-wash',
  'editor.snippetTabstopHighlightBackground': '--color-surface-selected',
  'editorHoverWidget.background': '--color-surface-raised',
  'editorHoverWidget.border': '--color-border',
  'editorHoverWidget.foreground': '--color-text',
  'editorHoverWidget.statusBarBackground': '--color-surface-sunken',
  'editorWidget.background': '--color-surface-raised',
  'editorWidget.border': '--color-border',
  'editorWidget.foreground': '--color-text',
  'editorLink.activeForeground': '--color-ember-text',
  'editorGutter.foldingControlForeground': '--color-text-muted',
  'editor.foldBackground': '--color-surface-sunken',
  'input.background': '--color-surface-raised',
  'input.border': '--color-control',
  'input.foreground': '--color-text',
  'input.placeholderForeground': '--color-text-faint',
  'inputOption.activeBackground': '--color-surface-selected',
  'inputOption.activeForeground': '--color-text',
  'inputOption.activeBorder': '--color-control',
  focusBorder: '--color-ring',
  foreground: '--color-text',
  'icon.foreground': '--color-text-muted',
  'menu.background': '--color-surface-raised',
  'menu.foreground': '--color-text',
  'menu.selectionBackground': '--color-surface-hover',
  'menu.selectionForeground': '--color-text',
  'menu.separatorBackground': '--color-divider',
  'menu.border': '--color-border',
  'textLink.foreground': '--color-ember-text',
  'textLink.activeForeground': '--color-ember-text',
  'scrollbar.shadow': '--color-surface',
  'scrollbarSlider.background': '--color-border',
  'scrollbarSlider.hoverBackground': '--color-control',
  'scrollbarSlider.activeBackground': '--color-control',
  'widget.shadow': '--color-border',
}

// Only a real element resolves `light-dark()`; Monaco takes hexadecimal colours alone.
function readToken(token: string): string {
  const probe = document.createElement('span')
  probe.style.color = `var(${token})`
  // Where the browser forces its colours, every token would read as that of text.
  probe.style.forcedColorAdjust = 'none'
  document.body.append(probe)
  const parts = getComputedStyle(probe).color.match(/[\d.]+/g) ?? []
  probe.remove()
  return `#${[0, 1, 2]
    .map((index) =>
      Math.round(Number(parts[index] ?? 0))
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`
}

const isDark = (hex: string): boolean => Number.parseInt(hex.slice(1, 3), 16) < 128
