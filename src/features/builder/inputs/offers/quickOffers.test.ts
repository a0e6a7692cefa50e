import { expect, test } from 'vitest'
import { quickOffers } from './quickOffers.ts'

const offer = (value: string) => ({ value, detail: '' })

test('what is there already is not offered, and neither is the beginning of a name', () => {
  const offers = ['sudo', 'docker', '/dev/disk/by-id/', '/dev/vda'].map(offer)
  expect(quickOffers(offers, ['docker'])).toEqual([offer('sudo'), offer('/dev/vda')])
})

test('there are no more than can be seen at a glance', () => {
  expect(
    quickOffers(
      Array.from({ length: 20 }, (_, at) => offer(`g${at}`)),
      [],
    ),
  ).toHaveLength(8)
})
