import type { FocusEvent } from 'react'
import { yamlPath, type PathKey } from '../../report/path.ts'
import { chooseLink, hoverLink, leaveLink } from '../../store/links.ts'

/** Makes a row of a form part of the links: the innermost row under the pointer or with the focus is the linked place. */
export function useLinkedRow(keys: readonly PathKey[]) {
  const link = { path: yamlPath(...keys), by: 'builder' } as const
  return {
    pointer: {
      onPointerOver: (event: {
        readonly target: EventTarget
        readonly currentTarget: Element
        readonly pointerType: string
      }) => {
        if (event.pointerType === 'mouse' && isInnermost(event)) hoverLink(link)
      },
      onPointerLeave: leaveLink,
    },
    onFocus: (event: FocusEvent) => {
      if (isInnermost(event)) chooseLink(link)
    },
  } as const
}

const isInnermost = ({
  target,
  currentTarget,
}: {
  readonly target: EventTarget
  readonly currentTarget: Element
}): boolean => target instanceof Element && target.closest('[data-field]') === currentTarget
