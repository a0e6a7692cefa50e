/** Does something as soon as what is shown now has its size. */
export function afterLayout(action: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(action))
}
