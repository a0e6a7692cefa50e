import { expect, test } from 'vitest'
import { fittingOffers } from './offers.ts'

const offers = [
  { value: 'Europe/Berlin', detail: 'time zone' },
  { value: 'America/New_York', detail: 'time zone' },
  { value: 'Berlin', detail: '' },
]

test('what begins with the words comes before what has them', () => {
  expect(fittingOffers(offers, 'ber').map(({ value }) => value)).toEqual(['Berlin', 'Europe/Berlin'])
})

test('what an offer means counts too', () => {
  expect(fittingOffers(offers, 'Time').map(({ value }) => value)).toEqual(['Europe/Berlin', 'America/New_York'])
})

test('with nothing typed everything is offered, up to a number that can be read', () => {
  expect(fittingOffers(offers, ' ')).toEqual(offers)
  expect(
    fittingOffers(
      Array.from({ length: 500 }, (_, at) => ({ value: `${at}`, detail: '' })),
      '',
    ),
  ).toHaveLength(60)
})
