import { textOf } from '../bytes.ts'

const BUFFER_SIZE = 4096
const LONGEST_LINE = 2048

/** Bytes read through a buffer of 4,096 bytes, refilled as Go's `bufio.Reader` refills it: only what is in it is looked at for long lines. */
export class UnitBuffer {
  readonly #bytes: Uint8Array
  #position = 0
  /** Where what is in the buffer ends. */
  #end = 0
  #nextBreak = -1

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  /** Whether the buffer shows that the line ahead has 2,048 bytes or more. */
  isLineTooLong(): boolean {
    if (this.#end - this.#position < LONGEST_LINE) return false
    if (this.#nextBreak < this.#position) this.#nextBreak = this.#findBreak()
    return this.#nextBreak - this.#position >= LONGEST_LINE
  }

  /** The character ahead, undefined at the end. */
  peek(): string | undefined {
    const length = this.#fillCharacter()
    if (length === 0) return undefined
    const first = this.#bytes[this.#position] ?? 0
    return first < 0x80
      ? String.fromCharCode(first)
      : textOf(this.#bytes.subarray(this.#position, this.#position + length))
  }

  /** Takes the character ahead, undefined at the end. */
  take(): string | undefined {
    const character = this.peek()
    if (character !== undefined) this.#position += this.#characterLength()
    return character
  }

  /** Takes everything through the next one of an ASCII character, or all there is. */
  takeThrough(character: string): { readonly bytes: Uint8Array; readonly isEnd: boolean } {
    const start = this.#position
    const found = this.#bytes.indexOf(character.charCodeAt(0), start)
    if (found < 0) {
      this.#position = this.#bytes.length
      this.#end = this.#bytes.length
      return { bytes: this.#bytes.subarray(start), isEnd: true }
    }
    while (this.#end <= found) {
      if (this.#end - this.#position >= BUFFER_SIZE) this.#position = this.#end
      this.#fill()
    }
    this.#position = found + 1
    return { bytes: this.#bytes.subarray(start, found + 1), isEnd: false }
  }

  /** Takes the rest of the line, without the break; a return before it stays. */
  takeLine(): { readonly bytes: Uint8Array } {
    const { bytes, isEnd } = this.takeThrough('\n')
    const hasBreak = !isEnd || bytes.at(-1) === RETURN
    return { bytes: hasBreak ? bytes.subarray(0, -1) : bytes }
  }

  #fill(): void {
    this.#end = Math.min(this.#position + BUFFER_SIZE, this.#bytes.length)
  }

  #fillCharacter(): number {
    if (this.#position + this.#characterLength() > this.#end) this.#fill()
    return this.#position < this.#end ? this.#characterLength() : 0
  }

  #characterLength(): number {
    const first = this.#bytes[this.#position] ?? 0
    if (first < 0xc0) return 1
    return first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2
  }

  #findBreak(): number {
    const breaks = [NEWLINE, RETURN].map((byte) => this.#bytes.indexOf(byte, this.#position))
    return Math.min(...breaks.map((at) => (at < 0 ? Infinity : at)))
  }
}

const NEWLINE = 0x0a
const RETURN = 0x0d
