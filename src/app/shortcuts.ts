const isApple = /Mac|iPhone|iPad/.test(navigator.userAgent)
const command = isApple ? '⌘' : 'Ctrl '

/** The keys of the page, as its sheet lists them. */
export const shortcuts = [
  { keys: 'F6', does: 'Next pane; with Shift the one before' },
  { keys: 'F8', does: 'Next problem; with Shift the one before' },
  { keys: 'F12', does: 'From a field to its line, to its JSON, and back; with Shift from a line to its field' },
  { keys: `${command}↵`, does: 'What the open tab of Result is for: download the result' },
  { keys: `${command}F`, does: 'Find in the editor' },
  { keys: 'Ctrl Space', does: 'In the editor: what can be written here' },
  { keys: `${command}.`, does: 'In the editor: what mends the problem here' },
  { keys: `${command}K, ${command}I`, does: 'In the editor: what this means' },
  { keys: isApple ? '⇧⌥F' : 'Shift Alt F', does: 'In the editor: format' },
  { keys: isApple ? '⇧⌘O' : 'Ctrl Shift O', does: 'In the editor: go to a key or item' },
  { keys: `${command}Z`, does: 'Undo; with Shift redo' },
  { keys: `${command}S`, does: 'Nothing to do: every change is kept already' },
  { keys: 'Ctrl M', does: 'In the editor: Tab moves on instead of indenting' },
  { keys: '?', does: 'This sheet, outside text fields' },
  { keys: 'Esc', does: 'Close, back to where you were' },
] as const
