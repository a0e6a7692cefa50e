/** A value that a box offers. */
export interface Offer {
  readonly value: string
  /** What it means; empty where the value says it all. */
  readonly detail: string
}

/** How many are offered at a time. */
const most = 60

/** The offers that fit what is typed: those that begin with it, those that have it, those that mean it. */
export function fittingOffers(offers: readonly Offer[], typed: string): readonly Offer[] {
  const wanted = typed.trim().toLowerCase()
  if (wanted === '') return offers.slice(0, most)
  const ranked = offers.map((offer) => ({ offer, rank: rankOf(offer, wanted) })).filter(({ rank }) => rank < none)
  return ranked
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, most)
    .map(({ offer }) => offer)
}

const none = 3

function rankOf({ value, detail }: Offer, wanted: string): number {
  const at = value.toLowerCase().indexOf(wanted)
  if (at === 0) return 0
  if (at > 0) return 1
  return detail.toLowerCase().includes(wanted) ? 2 : none
}
