import { useSyncExternalStore } from 'react'

/** How much room there is: three panes, Builder beside the two others, or one pane at a time. */
export type Layout = 'wide' | 'tablet' | 'phone'

const wide = matchMedia('(min-width: 1100px)')
// In a low window, as with large zoom or on a phone held sideways, panes over each other would show two lines each.
const tablet = matchMedia('(min-width: 720px) and (min-height: 560px)')

/** The layout for the size of the window. */
export function useLayout(): Layout {
  return useSyncExternalStore(subscribe, readLayout)
}

function subscribe(onChange: () => void): () => void {
  for (const query of [wide, tablet]) query.addEventListener('change', onChange)
  return () => {
    for (const query of [wide, tablet]) query.removeEventListener('change', onChange)
  }
}

/** The layout for the size of the window, as it is now. */
export function readLayout(): Layout {
  if (wide.matches) return 'wide'
  return tablet.matches ? 'tablet' : 'phone'
}
