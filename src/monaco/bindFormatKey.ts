import { editor, KeyCode, KeyMod } from 'monaco-editor/editor'

/** Binds formatting to the same key on every system; on Linux, Monaco has one that opens the tools of the browser. */
export function bindFormatKey(): void {
  editor.addKeybindingRule({
    keybinding: KeyMod.Shift | KeyMod.Alt | KeyCode.KeyF,
    command: 'editor.action.formatDocument',
    when: 'editorTextFocus && !editorReadonly',
  })
}
