/** How a text lays out its values, in columns. */
export interface YamlStyle {
  /** How much deeper than its key a mapping stands, or a text of several lines. */
  readonly step: number
  /** How much deeper than its key a list stands. */
  readonly listStep: number
  /** How much deeper than its dash an item stands. */
  readonly itemStep: number
  /** Whether texts of several lines stand as blocks. */
  readonly hasBlocks: boolean
}

/** Two spaces for everything. */
export const usualStyle: YamlStyle = { step: 2, listStep: 2, itemStep: 2, hasBlocks: true }
