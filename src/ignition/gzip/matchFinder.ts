/** The shortest match that is worth being found. */
export const SHORTEST_MATCH = 4

/** The longest match that DEFLATE can express. */
export const LONGEST_MATCH = 258

/** How far back a match can be. */
export const WINDOW = 1 << 15

/** Up to this distance the shortest match is worth it. */
const NEAR = 4096
/** How many earlier places with the same hash are looked at. */
const TRIES = 4096
const HASH_BITS = 17

/**
 * Finds earlier occurrences of the bytes at a position. Places with the same hash of four bytes are chained: `heads` has the
 * latest place of each hash, `links` the one before each place, by its position in the window.
 */
export class MatchFinder {
  private readonly heads = new Int32Array(1 << HASH_BITS)
  private readonly links = new Int32Array(WINDOW)
  private content: Uint8Array = new Uint8Array(0)
  // Places are stored with this added. It grows from content to content, so that the tables need no clearing.
  private origin = 1

  /** Begins with other content. */
  reset(content: Uint8Array): void {
    this.origin += this.content.length
    this.content = content
    if (this.origin + content.length <= 0x7fffffff) return
    this.heads.fill(0)
    this.origin = 1
  }

  /** Adds the four bytes at a position, and gives the latest place with the same hash, negative if there is none. */
  insert(position: number): number {
    const { content, heads, origin } = this
    if (position > content.length - SHORTEST_MATCH) return -1
    const bytes =
      ((content[position] ?? 0) << 24) |
      ((content[position + 1] ?? 0) << 16) |
      ((content[position + 2] ?? 0) << 8) |
      (content[position + 3] ?? 0)
    const hash = Math.imul(bytes, 0x1e35a7bd) >>> (32 - HASH_BITS)
    const latest = heads[hash] ?? 0
    this.links[position & (WINDOW - 1)] = latest
    heads[hash] = position + origin
    return latest - origin
  }

  /**
   * The longest match of the bytes at a position that is longer than `atLeast`, the nearest of several, as length × 65,536 +
   * distance - 1; 0 if there is none. The search starts at place `from` and does not go before `oldest`.
   */
  longest(position: number, from: number, oldest: number, atLeast: number): number {
    const { content, links, origin } = this
    const possible = Math.min(LONGEST_MATCH, content.length - position)
    const first = Math.max(oldest, position - WINDOW)
    let length = atLeast
    // The last two bytes that a longer match must have: they tell most places apart from the start.
    let last = content[position + length]
    let beforeLast = content[position + length - 1]
    let found = 0
    for (let place = from, tries = TRIES; place >= first && tries > 0; tries--) {
      if (content[place + length] === last && content[place + length - 1] === beforeLast) {
        const equal = countEqual(content, place, position, possible)
        if (equal > length && isNearEnough(equal, position - place)) {
          length = equal
          found = (length << 16) | (position - place - 1)
          if (length === possible) return found
          last = content[position + length]
          beforeLast = content[position + length - 1]
        }
      }
      // The link of a place a whole window back was overwritten by this position's own.
      if (place === position - WINDOW) return found
      place = (links[place & (WINDOW - 1)] ?? 0) - origin
    }
    return found
  }
}

function isNearEnough(length: number, distance: number): boolean {
  return length > SHORTEST_MATCH || distance <= NEAR
}

/** How many bytes from two positions on are the same, `possible` at most. */
function countEqual(content: Uint8Array, left: number, right: number, possible: number): number {
  let equal = 0
  while (equal < possible && content[left + equal] === content[right + equal]) equal++
  return equal
}
