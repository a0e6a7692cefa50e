/** Packs bits into bytes, the lowest first, as DEFLATE wants them. */
export class BitWriter {
  private readonly bytes: Uint8Array
  private length = 0
  private bits = 0
  private held = 0

  constructor(capacity: number) {
    this.bytes = new Uint8Array(capacity)
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

  /** What was written. */
  finish(): Uint8Array {
    this.align()
    return this.bytes.slice(0, this.length)
  }
}
