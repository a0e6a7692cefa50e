import { newVersion } from '../../store/newVersion.ts'
import { showOverlay, togglePalette } from '../../store/overlay.ts'
import { changeSettings, settings, type Settings } from '../../store/settings.ts'
import type { IconName } from '../../ui/Icon.tsx'
import type { Command } from './command.ts'

/** Commands about the page itself. */
export const settingCommands: readonly Command[] = [
  {
    id: 'palette',
    title: 'Search or run',
    note: 'commands, places in the config, documents, fields',
    icon: 'search',
    run: togglePalette,
  },
  setting('theme-light', 'Light mode', 'sun', { theme: 'light' }, 'theme'),
  setting('theme-dark', 'Dark mode', 'moon', { theme: 'dark' }, 'theme'),
  setting('theme-system', 'Light or dark as the system', 'system', { theme: 'system' }, 'theme mode'),
  setting('output-pretty', 'JSON over many lines', 'code', { output: 'pretty' }, 'pretty Ignition'),
  setting('output-compact', 'JSON on one line', 'code', { output: 'compact' }, 'compact Ignition'),
  toggle('isStrict', 'Strict: a warning refuses the config', 'warning'),
  toggle('hasWrappedLines', 'Wrap long lines in the editor', 'format'),
  {
    id: 'settings',
    title: 'Settings',
    icon: 'system',
    words: 'preferences options',
    run: () => showOverlay('settings'),
  },
  {
    id: 'reference',
    title: 'Reference',
    icon: 'layers',
    words: 'every field of every spec documentation help',
    run: () => (location.hash = '#/reference'),
  },
  {
    id: 'new-version',
    title: 'Reload for the new version',
    icon: 'update',
    words: 'update',
    isAvailable: () => newVersion.getState().take !== undefined,
    run: () => newVersion.getState().take?.(),
  },
  {
    id: 'keys',
    title: 'Keyboard',
    note: 'this sheet, outside text fields',
    icon: 'info',
    words: 'shortcuts keys help',
    run: () => showOverlay('keys'),
  },
]

function setting(id: string, title: string, icon: IconName, change: Partial<Settings>, words: string): Command {
  const isOther = (): boolean => Object.entries(change).some(([name, value]) => valueOf(name) !== value)
  return { id, title, icon, words, isAvailable: isOther, run: () => changeSettings(change) }
}

function toggle(name: 'isStrict' | 'hasWrappedLines', title: string, icon: IconName): Command {
  return { id: name, title, icon, words: 'on off', run: () => changeSettings({ [name]: valueOf(name) !== true }) }
}

const valueOf = (name: string): unknown => new Map<string, unknown>(Object.entries(settings.getState())).get(name)
