import { KeyCode, type editor, type IDisposable } from 'monaco-editor/editor'
import { settings } from '../store/settings.ts'
import { codeFont } from './editorOptions.ts'

/** Keeps an editor as the person likes it: size of letters, wrapped lines, what Tab does. */
export function followSettings(editor: editor.IStandaloneCodeEditor): IDisposable {
  let isLeaving = false
  const apply = (): void => {
    const { hasWrappedLines = false, tabKey } = settings.getState()
    editor.updateOptions({
      ...codeFont(),
      ...(hasWrappedLines && { wordWrap: 'on' }),
      tabFocusMode: tabKey === 'leaves' || isLeaving,
    })
  }
  const leave = (isWanted: boolean): void => {
    if (isLeaving === isWanted) return
    isLeaving = isWanted
    apply()
  }
  apply()
  const stop = settings.subscribe((now, before) => {
    if (now.hasWrappedLines !== before.hasWrappedLines) editor.updateOptions({ wordWrap: 'off' })
    if (names.some((name) => now[name] !== before[name])) apply()
  })
  const parts = [
    { dispose: stop },
    editor.onDidBlurEditorText(() => leave(false)),
    editor.onKeyDown(({ keyCode }) => {
      if (settings.getState().tabKey !== 'leaves-after-escape' || keyCode === KeyCode.Tab) return
      if (keyCode !== KeyCode.Shift) leave(keyCode === KeyCode.Escape)
    }),
  ]
  return { dispose: () => parts.forEach((part) => part.dispose()) }
}

const names = ['hasWrappedLines', 'codeSize', 'tabKey'] as const
