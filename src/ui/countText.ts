/** A number with what it counts: `1 warning`, `2 warnings`. */
export const countText = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`
