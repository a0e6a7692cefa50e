import { settings } from '../store/settings.ts'

/** Keeps the page in the chosen theme. Called once, before the first paint. */
export function followTheme(): void {
  const show = (): void => {
    const { theme } = settings.getState()
    if (theme === 'system') delete document.documentElement.dataset['theme']
    else document.documentElement.dataset['theme'] = theme
  }
  show()
  settings.subscribe(show)
}
