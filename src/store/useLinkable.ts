import { useStore } from 'zustand'
import { formatPath, type YamlPath } from '../report/path.ts'
import { chooseLink, clickLink, hoverLink, leaveLink, linkOf, links, type LinkingPane } from './links.ts'

/** How something is part of the link: it is the linked place, or lies around it. */
type Linked = 'exact' | 'item' | undefined

/** Tells whether the link is at a path or within it, as the value of `data-linked`. */
function useLinked(path: YamlPath): Linked {
  return useStore(links, (state) => {
    const link = linkOf(state)
    if (!link) return undefined
    const [outer, inner] = [formatPath(path), formatPath(link.path)]
    if (inner === outer) return 'exact'
    return inner.startsWith(`${outer}.`) ? 'item' : undefined
  })
}

/** Makes an element of a pane part of the links: what it is given lights `path` up, and `data-linked` says when it is lit. */
export function useLinkable(path: YamlPath, by: LinkingPane) {
  const linked = useLinked(path)
  return {
    /** The state for the styles. */
    linked,
    /** For the events of a component of React Aria. */
    events: {
      onHoverStart: () => hoverLink({ path, by }),
      onHoverEnd: leaveLink,
      onFocus: () => chooseLink({ path, by }),
    },
    /** For what selects it: the other panes scroll to it. */
    click: () => clickLink({ path, by }),
  } as const
}
