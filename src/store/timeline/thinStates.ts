/** What has to be known of an earlier state to decide whether it stays. */
export interface TimedState {
  /** In milliseconds since 1970. */
  readonly time: number
  /** In bytes, or about. */
  readonly size: number
}

const second = 1000
const minute = 60 * second
const hour = 60 * minute
const day = 24 * hour

// Each span of time is a multiple of the one before, so that a state that stays for a longer one stays for the shorter too.
const steps = [
  { upTo: 10 * minute, span: second },
  { upTo: hour, span: minute },
  { upTo: day, span: 15 * minute },
  { upTo: 7 * day, span: 3 * hour },
  { upTo: 60 * day, span: day },
  { upTo: Infinity, span: 6 * day },
] as const

/** How much all earlier states of a document may take, in bytes; and how many there are at most. */
const room = 8_000_000
const most = 300

/**
 * Which states stay: the newest one of each second of the last ten minutes, of each minute of the last hour, and of older ones
 * of each quarter of an hour, three hours, day or six days; of these, the newest that there is room for. Newest first.
 */
export function thinStates<State extends TimedState>(states: readonly State[], now: number): readonly State[] {
  const spans = new Set<string>()
  const newestFirst = states.toSorted((a, b) => b.time - a.time)
  const sparse = newestFirst.filter((state) => {
    const span = spanOf(state, now)
    return !spans.has(span) && spans.add(span)
  })
  let size = 0
  return sparse.slice(0, most).filter((state) => (size += state.size) <= room)
}

function spanOf({ time }: TimedState, now: number): string {
  const { span } = steps.find(({ upTo }) => now - time < upTo) ?? steps[0]
  return `${span} ${Math.floor(time / span)}`
}
