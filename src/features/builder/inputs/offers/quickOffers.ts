import type { Offer } from '../../../../ui/offers.ts'

/** How many are in sight. */
const most = 8

/** The values to add at one press: whole ones that are not there yet. */
export const quickOffers = (offers: readonly Offer[], there: readonly string[]): readonly Offer[] =>
  offers.filter(({ value }) => !value.endsWith('/') && !there.includes(value)).slice(0, most)
