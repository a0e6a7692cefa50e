/** A word of a shell line, with its place in the text in UTF-16 offsets. */
export interface ShellWord {
  readonly text: string
  readonly start: number
  readonly end: number
  /** What the shell would have put in, as written: `$PWD`, `$(id -u)`, `~`. It stands in `text` as written. */
  readonly expansions: readonly string[]
}

/** A line as a POSIX shell splits it, up to what ends the command: `;`, `&`, `|`, a redirection or a line break. */
export interface ShellCommand {
  readonly words: readonly ShellWord[]
  /** Where reading stopped; the end of the text where nothing was left. */
  readonly end: number
  /** Whether a quote stays open. */
  readonly isOpen: boolean
}

/** Splits the command that begins at an offset. A backslash, a caret or a backtick at the end of a line lets it go on. */
export function readCommand(text: string, from = 0): ShellCommand {
  const words: ShellWord[] = []
  let word: OpenWord | undefined
  let offset = from
  let isOpen = false
  const close = (): void => {
    if (word) words.push({ ...word, end: offset })
    word = undefined
  }
  while (offset < text.length) {
    const part = partAt(text, offset, word !== undefined)
    if (part.kind === 'end') break
    if (part.kind === 'blank') close()
    else if (part.kind === 'text' || part.kind === 'open') {
      word ??= { text: '', start: offset, expansions: [] }
      word = { ...word, text: word.text + part.text, expansions: [...word.expansions, ...part.expansions] }
      if (part.kind === 'open') isOpen = true
    }
    offset += part.length
  }
  close()
  return { words, end: offset, isOpen }
}

type OpenWord = Omit<ShellWord, 'end'>

type Part =
  | { readonly kind: 'end' }
  | { readonly kind: 'blank' | 'nothing'; readonly length: number }
  | {
      readonly kind: 'text' | 'open'
      readonly length: number
      readonly text: string
      readonly expansions: readonly string[]
    }

const plain = (text: string, length: number): Part => ({ kind: 'text', length, text, expansions: [] })

function partAt(text: string, offset: number, isInWord: boolean): Part {
  const rest = text.slice(offset, offset + 4096)
  const blank = /^(?:[ \t]|(?:\\|[\^`](?=[ \t]*\r?\n)) *\r?\n)+/.exec(rest)
  if (blank) return { kind: isOnlyGoingOn(blank[0]) ? 'nothing' : 'blank', length: blank[0].length }
  const isEnd = /^(?:[\r\n;|&<>]|#)/.test(rest) && !(isInWord && rest.startsWith('#'))
  return isEnd ? partOfEnd(rest) : partOfWord(text, offset, isInWord)
}

function partOfWord(text: string, offset: number, isInWord: boolean): Part {
  const rest = text.slice(offset, offset + 4096)
  if (rest.startsWith("'")) return singleQuoted(text, offset)
  if (rest.startsWith('"')) return doubleQuoted(text, offset)
  if (rest.startsWith('\\')) return plain(rest.slice(1, 2), Math.min(2, rest.length))
  const expansion = expansionAt(text, offset) ?? (isInWord ? undefined : /^~(?=[/:\s]|$)/.exec(rest)?.[0])
  if (expansion === undefined) return plain(rest.slice(0, 1), 1)
  return { kind: 'text', length: expansion.length, text: expansion, expansions: [expansion] }
}

// A backslash at the very end of a line joins what stands before and after it.
const isOnlyGoingOn = (blank: string): boolean => /^\\\r?\n$/.test(blank)

// `2>&1` and a comment end the command as well; nothing of them is part of it.
function partOfEnd(rest: string): Part {
  return /^#[^\n]*\\\n/.test(rest) ? { kind: 'blank', length: rest.indexOf('\n') + 1 } : { kind: 'end' }
}

function singleQuoted(text: string, offset: number): Part {
  const close = text.indexOf("'", offset + 1)
  const end = close < 0 ? text.length : close
  const body = text.slice(offset + 1, end)
  return { kind: close < 0 ? 'open' : 'text', length: end - offset + (close < 0 ? 0 : 1), text: body, expansions: [] }
}

function doubleQuoted(text: string, offset: number): Part {
  const expansions: string[] = []
  let body = ''
  let at = offset + 1
  while (at < text.length && text[at] !== '"') {
    const part = partInDouble(text, at)
    if (part.isExpansion) expansions.push(part.text)
    body += part.text
    at += part.length
  }
  const isOpen = at >= text.length
  return { kind: isOpen ? 'open' : 'text', length: at - offset + (isOpen ? 0 : 1), text: body, expansions }
}

interface QuotedPart {
  readonly text: string
  readonly length: number
  readonly isExpansion: boolean
}

function partInDouble(text: string, at: number): QuotedPart {
  const escaped = /^\\([$`"\\]|\n)/.exec(text.slice(at, at + 2))?.[1]
  if (escaped !== undefined) return { text: escaped.replace('\n', ''), length: 2, isExpansion: false }
  const expansion = expansionAt(text, at)
  if (expansion === undefined) return { text: text.slice(at, at + 1), length: 1, isExpansion: false }
  return { text: expansion, length: expansion.length, isExpansion: true }
}

const EXPANSION = /\$(?:\w+|\{[^}\n]*\}|\([^()\n]*\)|[@*#?$!-])|`[^`\n]+`/y

function expansionAt(text: string, offset: number): string | undefined {
  EXPANSION.lastIndex = offset
  return EXPANSION.exec(text)?.[0]
}
