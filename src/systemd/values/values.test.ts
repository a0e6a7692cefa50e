import { describe, expect, it } from 'vitest'
import { mayBeCalendar } from './calendar.ts'
import { isTimeSpan } from './timeSpan.ts'

describe('isTimeSpan', () => {
  it.each(['90', '1min 30s', 'infinity', '5 m', '2h30m', '1.5s', '10 seconds', '1d 2', ' 5', '100ms', '20 sec 3'])(
    'reads %s',
    (text) => {
      expect(isTimeSpan(text)).toBe(true)
    },
  )

  it.each(['', '12.34.56', '5x', 's', '-1', 'infinity 1', '1 minutess'])('refuses %j', (text) => {
    expect(isTimeSpan(text)).toBe(false)
  })
})

describe('mayBeCalendar', () => {
  it.each([
    'daily',
    'Weekly',
    'Mon..Fri 09:00',
    'Sat,Sun 4:00',
    'Mon *-*-* 00:00:00',
    '*-*-01 04:00:00 UTC',
    'Sun *-*-* 04:00:00 Europe/Berlin',
    '*:0/15',
    '2024-01-01',
    '*-*~03',
    '@1700000000',
    '12..14:10,20,30',
    '05:40:23.4200004/3.1700005',
    'Mon',
  ])('reads %s', (text) => {
    expect(mayBeCalendar(text)).toBe(true)
  })

  it.each(['', 'every day', '0 4 * * *', '1h', 'daily 4:00', '9am', 'Someday 09:00'])('refuses %j', (text) => {
    expect(mayBeCalendar(text)).toBe(false)
  })
})
