/** Why a change cannot be made, in words for people. */
export class Refusal extends Error {}

/** Stops a change that cannot be made. */
export function refuse(reason: string): never {
  throw new Refusal(reason)
}
