/** Reads bits from the lowest of each byte on; behind the end come zeros, and `isOver` tells. */
export class BitReader {
  private readonly content: Uint8Array
  private at: number
  private held = 0
  private count = 0

  constructor(content: Uint8Array, at: number) {
    this.content = content
    this.at = at
  }

  /** Whether more has been read than there is. */
  get isOver(): boolean {
    return this.at > this.content.length
  }

  /** The place of the next byte that no bit has been read of. */
  get offset(): number {
    return this.at
  }

  /** Up to 16 bits as a number. */
  read(bits: number): number {
    while (this.count < bits) {
      this.held |= (this.content[this.at] ?? 0) << this.count
      this.at += 1
      this.count += 8
    }
    const value = this.held & ((1 << bits) - 1)
    this.held >>>= bits
    this.count -= bits
    return value
  }

  /** Passes over the rest of a byte that has been begun. */
  toByte(): void {
    this.held = 0
    this.count = 0
  }

  /** Whole bytes from here on, undefined where there are not so many. */
  bytes(length: number): Uint8Array | undefined {
    const end = this.at + length
    if (end > this.content.length) return undefined
    const part = this.content.subarray(this.at, end)
    this.at = end
    return part
  }
}
