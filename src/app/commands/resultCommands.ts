import { copyResult } from '../../features/ignition/copyResult.ts'
import { downloadResult } from '../../features/ignition/downloadResult.ts'
import { showComparison } from '../../store/comparison.ts'
import { settings } from '../../store/settings.ts'
import { workspace } from '../../store/workspace.ts'
import { openResultTab } from '../resultTabs.ts'
import type { Command } from './command.ts'
import { isDocumentOpen } from './isDocumentOpen.ts'

const hasResult = (): boolean => workspace.getState().lastGood !== undefined

/** Commands about what comes out. */
export const resultCommands: readonly Command[] = [
  {
    id: 'primary',
    title: 'What the open tab of Result is for',
    note: 'download the result, copy the file, copy the command',
    icon: 'arrow-right',
    isAvailable: isDocumentOpen,
    run: () => openResultTab(settings.getState()).runPrimary(),
  },
  {
    id: 'copy-result',
    title: 'Copy the result',
    icon: 'copy',
    words: 'Ignition JSON',
    isAvailable: hasResult,
    run: copyResult,
  },
  {
    id: 'download-result',
    title: 'Download the result',
    icon: 'download',
    words: 'Ignition JSON config.ign export',
    isAvailable: hasResult,
    run: downloadResult,
  },
  {
    id: 'compare',
    title: 'Compare the result with another config',
    icon: 'swap',
    words: 'diff',
    isAvailable: hasResult,
    run: () => showComparison(true),
  },
]
