import type { FocusEvent } from 'react'

/** A handler of blur that is called when the focus leaves an element and all that is in it. */
export const onLeave =
  (leave: () => void) =>
  ({ currentTarget, relatedTarget }: FocusEvent): void => {
    if (!currentTarget.contains(relatedTarget)) leave()
  }
