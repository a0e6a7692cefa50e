import { platforms } from '../clc/dynamicData.ts'
import { platformTitles } from '../clc/platformTitles.ts'
import { changeSettings } from './settings.ts'

/** A platform to choose from a menu. */
interface PlatformEntry {
  readonly id: string
  readonly label: string
  readonly icon?: 'check'
  readonly onAction: () => void
}

/** The platforms that the dynamic data of a Container Linux Config can come from, and none, to choose from. */
export function platformEntries(chosen: string | undefined): readonly PlatformEntry[] {
  return [undefined, ...platforms.keys()].map((id) => ({
    id: id ?? 'none',
    label: platformName(id),
    ...(id === chosen && { icon: 'check' as const }),
    onAction: () => changeSettings({ clcPlatform: id }),
  }))
}

/** A platform as people call it. */
export const platformName = (id: string | undefined): string =>
  id === undefined ? 'None' : (platformTitles.get(id) ?? id)
