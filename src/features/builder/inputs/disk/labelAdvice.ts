/** What is wrong with the label of a partition. */
export function labelAdvice(label: string): string | undefined {
  if (label.includes(':')) return 'A label has no colon.'
  const { length } = new TextEncoder().encode(label)
  return length > 36 ? `A label has 36 characters at most, this one has ${length}.` : undefined
}
