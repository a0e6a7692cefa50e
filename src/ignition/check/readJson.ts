/** A JSON value as it was written: repeated keys stay, numbers keep their text. */
export type JsonNode =
  | { readonly kind: 'object'; readonly members: readonly JsonMember[] }
  | { readonly kind: 'array'; readonly items: readonly JsonNode[] }
  | { readonly kind: 'string'; readonly value: string }
  | { readonly kind: 'number'; readonly text: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'null' }

export type JsonMember = readonly [key: string, value: JsonNode]

/** What reading gives: the value, or the problem in the words of Go's `encoding/json`, more or less. */
export type JsonReading =
  | { readonly kind: 'value'; readonly value: JsonNode }
  /** The offset is where reading stopped, in UTF-16 units. */
  | { readonly kind: 'problem'; readonly message: string; readonly offset: number }

/** Reads a JSON text by the rules of Go's `encoding/json`. */
export function readJson(text: string): JsonReading {
  const reader = new JsonReader(text)
  const value = reader.read()
  return value === undefined
    ? { kind: 'problem', message: reader.problem, offset: reader.offset }
    : { kind: 'value', value }
}

const DEEPEST = 10_000
const SPACE = /[ \t\n\r]*/y
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const WORD = /true|false|null/y
// eslint-disable-next-line no-control-regex -- JSON refuses control characters in strings
const PLAIN = /[^"\\\0-\x1f]*/y
const ESCAPE = /\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/y

/** A list or an object that is not closed yet. */
type Open = { readonly kind: 'array'; readonly items: JsonNode[] } | OpenObject
interface OpenObject {
  readonly kind: 'object'
  readonly members: JsonMember[]
  key: string
}

/** Keeps what is open in a list of its own, as texts may be nested deeper than the engine's stack. */
class JsonReader {
  problem = ''
  offset = 0
  readonly #text: string
  readonly #open: Open[] = []
  #position = 0

  constructor(text: string) {
    this.#text = text
  }

  read(): JsonNode | undefined {
    for (;;) {
      let value = this.#readStart()
      if (value === 'open') continue
      while (value !== undefined) {
        const parent = this.#open.at(-1)
        if (parent === undefined) return this.#peek() === '' ? value : this.#fail('after top-level value')
        attach(parent, value)
        if (this.#skip(',')) {
          if (parent.kind === 'object' && !this.#readKey(parent)) return undefined
          break
        }
        value = this.#close(parent)
      }
      if (value === undefined) return undefined
    }
  }

  /** Reads a scalar, an empty list or object, or the start of a filled one. */
  #readStart(): JsonNode | 'open' | undefined {
    const character = this.#peek()
    if (character === '[' || character === '{') return this.#readOpening(character)
    if (character === '"') {
      const value = this.#readString()
      return value === undefined ? undefined : { kind: 'string', value }
    }
    const word = this.#match(WORD)
    if (word === 'null') return { kind: 'null' }
    if (word !== '') return { kind: 'boolean', value: word === 'true' }
    const text = this.#match(NUMBER)
    return text === '' ? this.#fail('looking for beginning of value') : { kind: 'number', text }
  }

  #readOpening(character: '[' | '{'): JsonNode | 'open' | undefined {
    this.#position += 1
    const opened: Open = character === '[' ? { kind: 'array', items: [] } : { kind: 'object', members: [], key: '' }
    if (this.#open.push(opened) > DEEPEST) return this.#failWith('exceeded max depth')
    if (this.#peek() === CLOSERS[opened.kind]) return this.#close(opened)
    return opened.kind === 'object' && !this.#readKey(opened) ? undefined : 'open'
  }

  #close(opened: Open): JsonNode | undefined {
    if (!this.#skip(CLOSERS[opened.kind])) return this.#fail(AFTER[opened.kind])
    this.#open.pop()
    return opened
  }

  #readKey(parent: OpenObject): boolean {
    const key = this.#peek() === '"' ? this.#readString() : this.#fail('looking for beginning of object key string')
    if (key === undefined) return false
    parent.key = key
    return this.#skip(':') || this.#fail('after object key') !== undefined
  }

  #readString(): string | undefined {
    const start = this.#position
    this.#position += 1
    do this.#match(PLAIN)
    while (this.#match(ESCAPE) !== '')
    if (this.#text.charAt(this.#position) !== '"') return this.#failInString()
    this.#position += 1
    const written = this.#text.slice(start, this.#position)
    const value = written.includes('\\') ? String(JSON.parse(written)) : written.slice(1, -1)
    return value.replaceAll(/\p{Surrogate}/gu, '\ufffd')
  }

  /** The character after white space, empty at the end. */
  #peek(): string {
    this.#match(SPACE)
    return this.#text.charAt(this.#position)
  }

  #skip(character: string): boolean {
    const isThere = this.#peek() === character
    if (isThere) this.#position += 1
    return isThere
  }

  #match(pattern: RegExp): string {
    pattern.lastIndex = this.#position
    const found = pattern.exec(this.#text)?.[0] ?? ''
    this.#position += found.length
    return found
  }

  #failInString(): undefined {
    if (this.#text.charAt(this.#position) !== '\\') return this.#fail('in string literal')
    this.#position += 1
    return this.#fail('in string escape code')
  }

  #fail(place: string): undefined {
    if (this.#position >= this.#text.length) return this.#failWith('unexpected end of JSON input')
    const character = String.fromCodePoint(this.#text.codePointAt(this.#position) ?? 0)
    return this.#failWith(`invalid character '${character === "'" ? "\\'" : character}' ${place}`)
  }

  #failWith(problem: string): undefined {
    this.problem = problem
    this.offset = this.#position
    return undefined
  }
}

const CLOSERS = { array: ']', object: '}' } as const
const AFTER = { array: 'after array element', object: 'after object key:value pair' } as const

function attach(parent: Open, value: JsonNode): void {
  if (parent.kind === 'array') parent.items.push(value)
  else parent.members.push([parent.key, value])
}
