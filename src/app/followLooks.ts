import { settings } from '../store/settings.ts'

/** Keeps the page in the chosen theme, and its code at the chosen size. Called once, before the first paint. */
export function followLooks(): void {
  const show = (): void => {
    const { theme, codeSize } = settings.getState()
    if (theme === 'system') delete document.documentElement.dataset['theme']
    else document.documentElement.dataset['theme'] = theme
    setToken('--text-code', codeSize)
    setToken('--line-code', codeSize && Math.round(codeSize * 1.6))
  }
  show()
  settings.subscribe(show)
}

function setToken(name: string, pixels: number | undefined): void {
  const { style } = document.documentElement
  if (pixels === undefined) style.removeProperty(name)
  else style.setProperty(name, `${pixels}px`)
}
