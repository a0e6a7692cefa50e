/** The median time of a function in milliseconds, after a warm-up. */
export function medianTime(run, { warmUps = 30, rounds = 61 } = {}) {
  for (let round = 0; round < warmUps; round += 1) run()
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now()
    run()
    return performance.now() - start
  })
  return median(times)
}

/** The middle one of some numbers. */
export function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]
}
