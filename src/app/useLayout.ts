import { useSyncExternalStore } from 'react'

/** How much room there is: three panes, Builder beside the two others, or one pane at a time. */
export type Layout = 'wide' | 'tablet' | 'phone'

const wide = matchMedia('(min-width: 1100px)')
const tablet = matchMedia('(min-width: 720px)')

/** The layout for the width of the window. */
export function useLayout(): Layout {
  return useSyncExternalStore(subscribe, readLayout)
}

function subscribe(onChange: () => void): () => void {
  for (const query of [wide, tablet]) query.addEventListener('change', onChange)
  return () => {
    for (const query of [wide, tablet]) query.removeEventListener('change', onChange)
  }
}

/** The layout for the width of the window, as it is now. */
export function readLayout(): Layout {
  if (wide.matches) return 'wide'
  return tablet.matches ? 'tablet' : 'phone'
}
