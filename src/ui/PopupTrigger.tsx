import { Suspense, useRef, useState, type KeyboardEvent, type ReactNode, type RefObject } from 'react'
import { ButtonContext, type PressEvent } from 'react-aria-components'
import { LoadGuard } from './LoadGuard.tsx'

/** What a popup is told by the button that opens it. */
export interface PopupProps {
  readonly trigger: RefObject<HTMLButtonElement | null>
  readonly isOpen: boolean
  readonly onChange: (isOpen: boolean) => void
  /** What gets the focus first: an item, where a key has opened it. */
  readonly focus: 'first' | 'last' | true
}

interface PopupTriggerProps {
  readonly kind: 'menu' | 'dialog'
  /** The button. */
  readonly children: ReactNode
  /** Loads what the popup is made of. */
  readonly load: () => void
  readonly popup: (props: PopupProps) => ReactNode
  readonly onOpen?: (() => void) | undefined
}

/** A button that opens a popup whose code comes when the button is about to be pressed. */
export function PopupTrigger({ kind, children, load, popup, onOpen }: PopupTriggerProps) {
  const trigger = useRef<HTMLButtonElement>(null)
  const [isWanted, setWanted] = useState(false)
  const [isOpen, setOpen] = useState(false)
  const [focus, setFocus] = useState<PopupProps['focus']>(true)
  const open = (first: PopupProps['focus']): void => {
    setWanted(true)
    setFocus(first)
    setOpen(true)
    onOpen?.()
  }
  const button = {
    ref: trigger,
    'aria-haspopup': kind,
    'aria-expanded': isOpen,
    onPress: ({ pointerType }: PressEvent) =>
      open(kind === 'menu' && (pointerType === 'keyboard' || pointerType === 'virtual') ? 'first' : true),
    onKeyDown: ({ key }: KeyboardEvent) => {
      if (kind === 'menu' && (key === 'ArrowDown' || key === 'ArrowUp')) open(key === 'ArrowDown' ? 'first' : 'last')
    },
    onHoverStart: load,
    onFocus: load,
  } as const
  return (
    <>
      <ButtonContext value={button}>{children}</ButtonContext>
      {isWanted && (
        <LoadGuard fallback={null}>
          <Suspense>{popup({ trigger, isOpen, onChange: setOpen, focus })}</Suspense>
        </LoadGuard>
      )}
    </>
  )
}
