import { useState } from 'react'

/** What is wrong with a text, said once its box has been left, and from then on with each key. */
export function useAdvice(text: string, adviceOf: ((text: string) => string | undefined) | undefined) {
  const [isChecked, setChecked] = useState(text !== '')
  return { advice: isChecked ? adviceOf?.(text) : undefined, check: () => setChecked(true) }
}
