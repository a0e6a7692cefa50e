import { changeSettings } from '../store/settings.ts'
import { useSettings } from '../store/useSettings.ts'
import { IconButton } from '../ui/IconButton.tsx'

/** Turns the page light or dark. */
export function ThemeButton() {
  const theme = useSettings((state) => state.theme)
  const isDark = theme === 'dark' || (theme === 'system' && matchMedia('(prefers-color-scheme: dark)').matches)
  return (
    <IconButton
      icon={isDark ? 'moon' : 'sun'}
      label={isDark ? 'Switch to the light theme' : 'Switch to the dark theme'}
      onPress={() => changeSettings({ theme: isDark ? 'light' : 'dark' })}
    />
  )
}
