/** A stretch of a text, in UTF-16 offsets. */
export type Stretch = readonly [start: number, end: number]

/** How a text answers to a query. */
export interface Match {
  /** Higher is better. */
  readonly score: number
  /** The letters that were looked for. */
  readonly stretches: readonly Stretch[]
}

const scores = { whole: 100, start: 80, word: 60, inside: 30, letters: 8 } as const

/**
 * Looks for every word of a query in a text: as it stands, at the start of a word, or at least its letters in their order,
 * beginning with a word. Undefined where one is missing.
 */
export function match(query: string, text: string): Match | undefined {
  const found: Match[] = []
  for (const word of wordsOf(query)) {
    const best = matchWord(word, fold(text))
    if (!best) return undefined
    found.push(best)
  }
  const stretches = found.flatMap((each) => each.stretches).toSorted(([a], [b]) => a - b)
  const score = found.reduce((sum, each) => sum + each.score, 0)
  return { score: score - text.length / 100, stretches: joined(stretches) }
}

/** The words of a query, in small letters. */
export const wordsOf = (query: string): readonly string[] => fold(query).split(/\s+/).filter(Boolean)

// Letter by letter, so that offsets stay those of the text.
const fold = (text: string): string =>
  text.replaceAll(/[A-ZÀ-Þ]/g, (letter) => (letter.toLowerCase().length === 1 ? letter.toLowerCase() : letter))

function matchWord(word: string, text: string): Match | undefined {
  const starts = allIndexesOf(word, text)
  const first = starts[0]
  if (first === undefined) return matchLetters(word, text)
  const atWord = starts.find((start) => isWordStart(text, start))
  const start = atWord ?? first
  const kind = text.length === word.length ? 'whole' : start === 0 ? 'start' : atWord === undefined ? 'inside' : 'word'
  return { score: scores[kind] + word.length, stretches: [[start, start + word.length]] }
}

function allIndexesOf(word: string, text: string): readonly number[] {
  const found: number[] = []
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) found.push(at)
  return found
}

function isWordStart(text: string, at: number): boolean {
  return at === 0 || /[^\p{L}\p{N}]/u.test(text.charAt(at - 1))
}

// Each letter is the next one of the word that goes on, or begins another word: `gtp` finds "Go to Problems".
function matchLetters(word: string, text: string): Match | undefined {
  const stretches: Stretch[] = []
  let at = -1
  for (const letter of word) {
    const next = nextLetter(letter, text, at + 1, stretches.length === 0)
    if (next === undefined) return undefined
    stretches.push([next, next + 1])
    at = next
  }
  return { score: scores.letters, stretches }
}

function nextLetter(letter: string, text: string, from: number, isFirst: boolean): number | undefined {
  if (!isFirst && text.charAt(from) === letter) return from
  for (let at = text.indexOf(letter, from); at >= 0; at = text.indexOf(letter, at + 1)) {
    if (isWordStart(text, at)) return at
  }
  return undefined
}

function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const result: Stretch[] = []
  for (const [start, end] of stretches) {
    const last = result.at(-1)
    if (last && start <= last[1]) result[result.length - 1] = [last[0], Math.max(last[1], end)]
    else result.push([start, end])
  }
  return result
}
