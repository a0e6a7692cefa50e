/** The keys that work everywhere on the page, by the id of the command that they run. `Mod` is ⌘ or Ctrl. */
export const pageKeys: Readonly<Record<string, string>> = {
  palette: 'Mod K',
  'next-pane': 'F6',
  'previous-pane': 'Shift F6',
  'next-problem': 'F8',
  'previous-problem': 'Shift F8',
  'follow-link': 'F12',
  'follow-link-back': 'Shift F12',
  primary: 'Mod Enter',
  saved: 'Mod S',
  keys: '?',
}

/** Whether the keyboard is one of Apple's. */
export const isApple = /Mac|iPhone|iPad/.test(navigator.userAgent)

const names: Readonly<Record<string, string>> = isApple
  ? { Mod: '⌘', Shift: '⇧', Alt: '⌥', Ctrl: '⌃', Enter: '↵' }
  : { Mod: 'Ctrl', Enter: '↵' }

/** Keys as a person reads them: `Mod Shift O` → `⇧⌘O` or `Ctrl Shift O`. */
export function keysText(keys: string): string {
  const chords = keys.split(', ').map((chord) => chord.split(' ').map((key) => names[key] ?? key))
  return chords.map((chord) => chord.join(isApple ? '' : ' ')).join(', ')
}

/** The keys of a press, written as in the table. */
export function chordOf(event: KeyboardEvent): string {
  const key = /^[a-z]$/.test(event.key) ? event.key.toUpperCase() : event.key
  return [...modifiersOf(event), key].join(' ')
}

function modifiersOf({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): readonly string[] {
  // Signs such as `?` need Shift on some keyboards and not on others.
  const isShifted = shiftKey && /^[a-z]|.{2}/i.test(key)
  const [mod, other] = isApple ? [metaKey, ctrlKey] : [ctrlKey, metaKey]
  const pressed = [mod, other, altKey, isShifted]
  return ['Mod', isApple ? 'Ctrl' : 'Meta', 'Alt', 'Shift'].filter((_, index) => pressed[index])
}
