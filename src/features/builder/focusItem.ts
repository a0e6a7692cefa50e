import type { PathKey } from '../../report/path.ts'

/** How an item is found on the page. */
export const itemName = (path: readonly PathKey[]): string => path.join('.')

/** Puts the focus on the head of an item, or on the first box of its form, as soon as it is drawn. */
export function focusItem(path: readonly PathKey[], isForm = false): void {
  const selector = `[data-item="${CSS.escape(itemName(path))}"]`
  let patience = 30
  const look = (): void => {
    const item = document.querySelector<HTMLElement>(selector)
    const target = isForm ? item?.querySelector<HTMLElement>('[data-form] :is(input, textarea, select)') : headOf(item)
    if (target) target.focus()
    else if ((patience -= 1) > 0) requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}

const headOf = (item: HTMLElement | null): HTMLElement | null | undefined =>
  item?.querySelector<HTMLElement>('[data-head]') ?? undefined
