import fc from 'fast-check'
import { expect, test } from 'vitest'
import { thinStates, type TimedState } from './thinStates.ts'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour
const now = Date.UTC(2026, 10, 25, 12)
const small = (time: number): TimedState => ({ time, size: 100 })
const ages = fc.array(fc.integer({ min: 0, max: 400 * day }), { maxLength: 80 })

test('the last hour is dense, the months before are sparse', () => {
  const states = Array.from({ length: 3 * 24 * 60 * 60 }, (_, index) => small(now - index * 1000 * 30))
  const kept = thinStates(states, now)
  const within = (from: number, to: number): number =>
    kept.filter(({ time }) => now - time >= from && now - time < to).length
  expect([within(0, hour), within(hour, day), within(day, 7 * day), within(7 * day, 90 * day)]).toEqual([
    71, 93, 49, 60,
  ])
})

test('what was kept in the same minute stays while it is fresh', () => {
  const fresh = [1, 3, 8, 200].map((seconds) => small(now - seconds * 1000))
  expect(thinStates(fresh, now)).toEqual(fresh)
})

test('the newest state stays, and no state is made up', () => {
  fc.assert(
    fc.property(ages, (all) => {
      const states = all.map((age) => small(now - age))
      const kept = thinStates(states, now)
      expect(kept[0]?.time).toBe(states.length > 0 ? Math.max(...states.map(({ time }) => time)) : undefined)
      expect(kept.every((state) => states.includes(state))).toBe(true)
    }),
  )
})

test('how often it is thinned makes no difference', () => {
  fc.assert(
    fc.property(ages, fc.integer({ min: 0, max: 100 * day }), (all, later) => {
      const states = all.map((age) => small(now - age))
      expect(thinStates(thinStates(states, now), now + later)).toEqual(thinStates(states, now + later))
    }),
  )
})

test('there is an end to what is kept', () => {
  const large = Array.from({ length: 50 }, (_, index) => ({ time: now - index * minute, size: 1_000_000 }))
  expect(thinStates(large, now)).toHaveLength(8)
  const many = Array.from({ length: 2000 }, (_, index) => small(now - index * 7 * day))
  expect(thinStates(many, now)).toHaveLength(300)
})
