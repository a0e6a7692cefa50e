/** A value that could be written. */
export interface OfferedValue {
  readonly text: string
  /** What it means, or an empty text. */
  readonly meaning: string
}
