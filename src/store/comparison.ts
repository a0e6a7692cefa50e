import { createStore } from 'zustand/vanilla'

/** Whether the comparison of the result with another config is open. */
export const comparison = createStore<{ readonly isOpen: boolean }>(() => ({ isOpen: false }))

/** Opens or closes it. */
export const showComparison = (isOpen: boolean): void => comparison.setState({ isOpen })
