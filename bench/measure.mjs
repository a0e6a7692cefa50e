/**
 * The median times of some functions in milliseconds, after a warm-up. They take turns, so that whatever else the machine
 * does slows all of them.
 */
export function medianTimes(runs, { warmUps = 100, rounds = 201 } = {}) {
  for (let round = 0; round < warmUps; round += 1) for (const run of runs) run()
  const times = runs.map(() => [])
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, run] of runs.entries()) {
      const start = performance.now()
      run()
      times[index].push(performance.now() - start)
    }
  }
  return times.map(median)
}

/** The middle one of some numbers. */
export function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]
}
