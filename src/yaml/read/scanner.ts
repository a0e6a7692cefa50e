import { OTHER_BREAK, isBreak, isBreakOrEnd, CR, HASH, isBlank, LF, SPACE, TAB } from './characters.ts'
import { YamlSyntaxError } from './syntaxError.ts'
import { punctuation, type Token, type TokenKind } from './token.ts'

/**
 * Where the scanner stands. It follows go-yaml (libyaml): tokens are found one after another, and what turns out to be a
 * key when its `:` is met gets its tokens put before it afterwards.
 */
export class Scanner {
  /** The source, with zeros behind it. */
  readonly text: string
  /** Whether LF alone ends lines in it, which makes for speed. */
  readonly hasPlainLines: boolean
  pos = 0
  /** Where the current line starts, so that `pos - lineStart` is the column. */
  lineStart = 0
  /** The column of the innermost block collection, -1 outside of any. */
  indent = -1
  readonly indents: number[] = []
  /** How many `[` and `{` are open. */
  flowLevel = 0
  /** Whether a key without `?` may start here. */
  isKeyAllowed = true
  /** What may turn out to be a key, by flow level. */
  readonly keys: PossibleKey[] = [noKey()]
  /**
   * Tokens that the composer does not take before it is known whether they are keys, each with the flow level that tells. As
   * in go-yaml, where a token stays here after it has turned out to be none and the level speaks of another by then.
   */
  readonly awaited = new Map<number, number>()
  /** Every token so far; `head` is the next one that the composer takes. */
  readonly tokens: Token[] = []
  head = 0
  /**
   * Up to here go-yaml loses the first character of each line: it looks for a byte order mark at the start of its buffer, where
   * a second one stays as long as the first read lasts.
   */
  lostUntil = 0

  constructor(source: string) {
    // As many zeros as the longest look ahead.
    this.text = `${source}\0\0\0\0`
    this.hasPlainLines = !OTHER_BREAK.test(source)
    if (this.text.charCodeAt(0) === BYTE_ORDER_MARK) this.lineStart = this.pos = 1
    if (this.text.charCodeAt(this.pos) === BYTE_ORDER_MARK) this.lostUntil = Math.min(source.length, FIRST_READ)
  }

  get column(): number {
    return this.pos - this.lineStart
  }
}

const BYTE_ORDER_MARK = 0xfeff
/** How much go-yaml reads at first. */
const FIRST_READ = 512

/** A token that is a key if a `:` follows in time. */
interface PossibleKey {
  isPossible: boolean
  /** Whether nothing else can stand at this column. */
  isRequired: boolean
  /** Its index among the tokens. */
  token: number
  start: number
  lineStart: number
}

const noKey = (): PossibleKey => ({ isPossible: false, isRequired: false, token: 0, start: 0, lineStart: 0 })

/** Stops the reading. `context` is where what cannot be read began. */
export function fail(scanner: Scanner, problem: string, context: number): never {
  throw new YamlSyntaxError(problem, { context, problem: scanner.pos, isFromScanner: true })
}

/** Appends a token that ends here. */
export function push(scanner: Scanner, kind: TokenKind, start: number): void {
  scanner.tokens.push(punctuation(kind, start, scanner.pos))
}

/** Skips a line break, CR LF as one. */
export function skipBreak(scanner: Scanner): void {
  const isPair = scanner.text.charCodeAt(scanner.pos) === CR && scanner.text.charCodeAt(scanner.pos + 1) === LF
  scanner.pos += isPair ? 2 : 1
  scanner.lineStart = scanner.pos
}

/** Skips white space and comments up to the next token. */
export function skipToToken(scanner: Scanner): void {
  const { text } = scanner
  for (;;) {
    const areTabsAllowed = scanner.flowLevel > 0 || !scanner.isKeyAllowed
    loseFirst(scanner)
    let code = text.charCodeAt(scanner.pos)
    while (code === SPACE || (code === TAB && areTabsAllowed)) code = text.charCodeAt((scanner.pos += 1))
    if (code === HASH) {
      skipComments(scanner)
      code = text.charCodeAt(scanner.pos)
    }
    if (!isBreak(code)) return
    skipBreak(scanner)
    if (scanner.flowLevel === 0) scanner.isKeyAllowed = true
  }
}

function loseFirst(scanner: Scanner): void {
  if (scanner.pos < scanner.lostUntil && scanner.column === 0) scanner.pos += 1
}

/** How far go-yaml looks for the comment that continues one. */
const COMMENT_REACH = 512

/** Skips a comment and those in the lines below it. Before those even tabs may stand, which nothing else allows. */
function skipComments(scanner: Scanner): void {
  const { text } = scanner
  let comment = scanner.pos
  while (comment >= 0) {
    for (let at = scanner.pos; at < comment; at = scanner.pos) {
      if (isBreak(text.charCodeAt(at))) skipBreak(scanner)
      else scanner.pos = at + 1
    }
    while (!isBreakOrEnd(text.charCodeAt(scanner.pos))) scanner.pos += 1
    comment = nextComment(text, scanner.pos)
  }
}

function nextComment(text: string, from: number): number {
  if (!isNarrowBreak(text.charCodeAt(from))) return -1
  for (let at = from + 1; at < from + COMMENT_REACH; at += 1) {
    const code = text.charCodeAt(at)
    if (code === HASH) return at
    if (!isBlank(code) && !isNarrowBreak(code)) break
  }
  return -1
}

/** go-yaml looks ahead in bytes here; breaks of several stop it. */
const isNarrowBreak = (code: number): boolean => code === LF || code === CR

/** Skips the comment behind the token that ends here, in its line. Tabs may stand before it, whatever the token. */
export function skipLineComment(scanner: Scanner): void {
  const { text, pos, tokens } = scanner
  const token = tokens[tokens.length - 1]
  if (!token || token.kind === 'block-entry' || token.end < scanner.lineStart) return
  let at = pos
  while (at < pos + COMMENT_REACH && isBlank(text.charCodeAt(at))) at += 1
  if (text.charCodeAt(at) !== HASH) return
  while (!isBreakOrEnd(text.charCodeAt(at))) at += 1
  scanner.pos = at
}

const DEEPEST = 10_000

/** Opens a block collection if the column lies deeper than the current one; its token goes before that at `index`. */
export function rollIndent(scanner: Scanner, column: number, kind: TokenKind, start: number, index?: number): void {
  if (scanner.flowLevel > 0 || scanner.indent >= column) return
  scanner.indents.push(scanner.indent)
  scanner.indent = column
  if (scanner.indents.length > DEEPEST) fail(scanner, `exceeded max depth of ${DEEPEST}`, currentKey(scanner).start)
  insert(scanner, punctuation(kind, start, start), index ?? scanner.tokens.length)
}

/** Closes the block collections that lie deeper than the column. */
export function unrollIndent(scanner: Scanner, column: number, at: number): void {
  if (scanner.flowLevel > 0) return
  while (scanner.indent > column) {
    scanner.tokens.push(punctuation('block-end', at, at))
    scanner.indent = scanner.indents.pop() ?? -1
  }
}

/** Puts a token before those that are there already, of which there are few; behind them where the composer is past the place. */
function insert(scanner: Scanner, token: Token, index: number): void {
  const { tokens } = scanner
  tokens.push(token)
  if (index < scanner.head) return
  for (let at = tokens.length - 1; at > index; at -= 1) {
    const moved = tokens[at - 1]
    if (moved) tokens[at] = moved
  }
  tokens[index] = token
}

function currentKey(scanner: Scanner): PossibleKey {
  const key = scanner.keys[scanner.flowLevel]
  if (!key) throw new Error('every flow level has a possible key')
  return key
}

/** Remembers that what starts here may be a key. */
export function saveKey(scanner: Scanner): void {
  if (!scanner.isKeyAllowed) return
  removeKey(scanner)
  const key = currentKey(scanner)
  key.isPossible = true
  key.isRequired = scanner.flowLevel === 0 && scanner.indent === scanner.column
  key.token = scanner.tokens.length
  key.start = scanner.pos
  key.lineStart = scanner.lineStart
  scanner.awaited.set(key.token, scanner.flowLevel)
}

/** Gives up what might have been a key at this level. */
export function removeKey(scanner: Scanner): void {
  const key = currentKey(scanner)
  if (!key.isPossible) return
  if (key.isRequired) fail(scanner, EXPECTED_COLON, key.start)
  key.isPossible = false
  scanner.awaited.delete(key.token)
}

const EXPECTED_COLON = "could not find expected ':'"
const LONGEST_KEY = 1024

/** Whether it can still be a key: in the same line, and not too long. */
function isStillPossible(scanner: Scanner, key: PossibleKey): boolean {
  if (!key.isPossible) return false
  const isNear = scanner.pos - key.start <= LONGEST_KEY || charactersBetween(scanner, key.start) <= LONGEST_KEY
  if (key.lineStart === scanner.lineStart && isNear) return true
  if (key.isRequired) fail(scanner, EXPECTED_COLON, key.start)
  key.isPossible = false
  return false
}

function charactersBetween({ text, pos }: Scanner, start: number): number {
  return pos - start > 2 * LONGEST_KEY ? Infinity : Array.from(text.slice(start, pos)).length
}

/** Makes what started before a `:` the key that it is; false where nothing did. */
export function takeKey(scanner: Scanner): boolean {
  const key = currentKey(scanner)
  if (!isStillPossible(scanner, key)) return false
  insert(scanner, punctuation('key', key.start, key.start), key.token)
  rollIndent(scanner, key.start - key.lineStart, 'block-mapping-start', key.start, key.token)
  key.isPossible = false
  scanner.awaited.delete(key.token)
  return true
}

/** Whether the token that the composer takes next may yet turn out to be a key. */
export function isHeadPossibleKey(scanner: Scanner): boolean {
  const level = scanner.awaited.get(scanner.head)
  const key = level === undefined ? undefined : scanner.keys[level]
  return key !== undefined && isStillPossible(scanner, key)
}

/** Enters `[` or `{`, the token of which comes next. */
export function increaseFlowLevel(scanner: Scanner): void {
  scanner.flowLevel += 1
  if (scanner.flowLevel === scanner.keys.length) scanner.keys.push(noKey())
  currentKey(scanner).token = scanner.tokens.length
  if (scanner.flowLevel > DEEPEST) fail(scanner, `exceeded max depth of ${DEEPEST}`, scanner.pos)
}

/** Leaves `[` or `{`. If nothing in it might have been a key, the whole is no longer awaited as one. */
export function decreaseFlowLevel(scanner: Scanner): void {
  if (scanner.flowLevel === 0) return
  scanner.awaited.delete(currentKey(scanner).token)
  scanner.flowLevel -= 1
}
