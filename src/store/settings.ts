import { createStore } from 'zustand/vanilla'
import { readSettings, writeSettings } from './settingsStorage.ts'

/** How this person likes the page; kept in the browser, the same for all documents. */
export interface Settings {
  readonly theme: 'system' | 'light' | 'dark'
  readonly output: 'pretty' | 'compact'
  /** OpenShift: the Ignition config instead of a MachineConfig. */
  readonly isRaw?: boolean
  /** Whether a warning refuses a config. */
  readonly isStrict?: boolean
  /** Container Linux Configs: the platform that dynamic data comes from. */
  readonly clcPlatform?: string | undefined
  /** Codes of hints that are not shown. */
  readonly hiddenHints?: readonly string[]
  /** Whether long lines of the editor go on below instead of leaving the pane. */
  readonly hasWrappedLines?: boolean
  /** The size of the editor's letters in pixels; that of the page's tokens where absent. */
  readonly codeSize?: number | undefined
  /** What Tab does in the editor; Ctrl M switches in any case. */
  readonly tabKey?: TabKey
  /** Whether keys pressed alone, such as `?`, do something outside text fields; they do where absent. */
  readonly hasSingleKeys?: boolean
  /** The open tab of Result; the first one until the person has chosen. */
  readonly resultTab?: ResultTabId
  /** Whether every tab of Result stays beside the other panes, also those that want more room. */
  readonly isResultNarrow?: boolean
  readonly panes: Readonly<Record<PaneId, PaneSetting>>
}

export type PaneId = 'builder' | 'editor' | 'result' | 'problems'

/** Tab indents, leaves the editor after Escape, or always leaves it. */
export type TabKey = 'indents' | 'leaves-after-escape' | 'leaves'

export type ResultTabId = 'ignition' | 'machine' | 'deploy'

export interface PaneSetting {
  readonly isOpen: boolean
  /** In the unit of whoever lays out the panes; undefined until the person has resized. */
  readonly size?: number
}

const initial: Settings = {
  theme: 'system',
  output: 'pretty',
  panes: {
    builder: { isOpen: true },
    editor: { isOpen: true },
    result: { isOpen: true },
    problems: { isOpen: true },
  },
}

/** The settings of this browser. */
export const settings = createStore<Settings>(() => readSettings() ?? initial)

/** Takes back everything that the person has chosen, also the layout of the panes; or sets everything as it was before that. */
export function resetSettings(to: Settings = initial): void {
  settings.setState(to, true)
  writeSettings(to)
}

/** Changes some settings and keeps them. */
export function changeSettings(change: Partial<Settings>): void {
  settings.setState(change)
  writeSettings(settings.getState())
}

/** Shows the hints of a code, or leaves them out from now on. */
export function changeHint(code: string, isShown: boolean): void {
  const others = (settings.getState().hiddenHints ?? []).filter((hidden) => hidden !== code)
  changeSettings({ hiddenHints: isShown ? others : [...others, code] })
}

/** Opens, closes or resizes a pane. */
export function changePane(id: PaneId, change: Partial<PaneSetting>): void {
  const { panes } = settings.getState()
  changeSettings({ panes: { ...panes, [id]: { ...panes[id], ...change } } })
}
