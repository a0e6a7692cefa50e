/** Packs bits into bytes, the lowest first, as DEFLATE wants them. One writer serves one output after another. */
export class BitWriter {
  private bytes = new Uint8Array(0)
  private length = 0
  private bits = 0
  private held = 0

  /** Begins an output of so many bytes at most. */
  begin(capacity: number): void {
    if (this.bytes.length < capacity) this.bytes = new Uint8Array(capacity)
    this.length = 0
  }

  /** Appends the lowest `count` bits of a number that has no others; at most 16. */
  write(value: number, count: number): void {
    this.bits |= value << this.held
    this.held += count
    if (this.held < 16) return
    this.bytes[this.length++] = this.bits
    this.bytes[this.length++] = this.bits >>> 8
    this.bits >>>= 16
    this.held -= 16
  }

  /** Fills the byte begun with zeros. */
  align(): void {
    for (; this.held > 0; this.held -= 8) {
      this.bytes[this.length++] = this.bits
      this.bits >>>= 8
    }
    this.held = 0
  }

  /** Appends whole bytes, where a byte begins. */
  append(bytes: ArrayLike<number> & { readonly length: number }): void {
    this.align()
    this.bytes.set(bytes, this.length)
    this.length += bytes.length
  }

  /** A copy of what was written. Much room is not kept. */
  finish(): Uint8Array {
    this.align()
    const written = this.bytes.slice(0, this.length)
    if (this.bytes.length > MOST_KEPT) this.bytes = new Uint8Array(0)
    return written
  }
}

/** Bytes that wait for the next output. */
const MOST_KEPT = 1 << 16
