import { lazy, type ComponentType } from 'react'
import type { ResultTabId, Settings } from '../store/settings.ts'

/** The room that a tab of Result takes: a part beside the other panes, all but a small editor, or all. */
export type ResultRoom = 'beside' | 'wide' | 'whole'

/** What a feature gives to its tab of the Result pane. */
interface ResultTabFeature {
  readonly Content: ComponentType<ResultTabProps>
  /** What stands at the right of the pane's header while the tab is open. */
  readonly Actions: ComponentType
  /** What the tab is for; Ctrl ↵ does it. */
  readonly runPrimary: () => void
}

interface ResultTabProps {
  /** Goes to a place in the text. */
  readonly onGo: (offset: number) => void
}

/** The tabs of the Result pane, in their order. The feature of each is loaded when it is first opened. */
export const resultTabs = [
  tabOf(
    'ignition',
    'Ignition',
    'beside',
    async () => (await import('../features/ignition/ignitionFeature.ts')).ignitionFeature,
  ),
  tabOf(
    'machine',
    'Machine',
    'wide',
    async () => (await import('../features/machine/machineFeature.ts')).machineFeature,
  ),
  tabOf('deploy', 'Deploy', 'whole', async () => (await import('../features/deploy/deployFeature.ts')).deployFeature),
] as const

/** The tab that is open. */
export function openResultTab({ resultTab }: Settings): ResultTab {
  return resultTabs.find(({ id }) => id === resultTab) ?? resultTabs[0]
}

type ResultTab = ReturnType<typeof tabOf>

function tabOf(id: ResultTabId, title: string, room: ResultRoom, load: () => Promise<ResultTabFeature>) {
  return {
    id,
    title,
    /** How much of the window it takes at first. */
    room,
    Content: lazy(async () => ({ default: (await load()).Content })),
    Actions: lazy(async () => ({ default: (await load()).Actions })),
    runPrimary: async () => (await load()).runPrimary(),
  }
}
