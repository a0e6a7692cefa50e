/** Writes what was typed for a key of a partition. */
export type SetPartition = (key: string, typed: string, kind: 'text' | 'number') => void
