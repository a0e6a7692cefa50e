import type { Edge } from './moveEdge.ts'

/** How an edge is called. */
export const edgeName = ({ index, side }: Edge, names: readonly string[]): string =>
  `${side === 'start' ? 'Start' : 'End'} of ${names[index] ?? ''}`
