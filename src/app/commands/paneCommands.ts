import { nextProblem } from '../../features/problems/nextProblem.ts'
import { changeSettings, type PaneId, type ResultTabId } from '../../store/settings.ts'
import { workspace } from '../../store/workspace.ts'
import type { IconName } from '../../ui/Icon.tsx'
import { afterLayout } from '../afterLayout.ts'
import { focusFirst, focusPane } from '../focusPane.ts'
import { followLink } from '../followLink.ts'
import { resultTabs } from '../resultTabs.ts'
import { goToOffset, showPane } from '../shownPane.ts'
import type { Command } from './command.ts'
import { isDocumentOpen } from './isDocumentOpen.ts'

const hasProblems = (): boolean => (workspace.getState().latest?.problems.length ?? 0) > 0

/** Commands that move about the page. */
export const paneCommands: readonly Command[] = [
  pane('builder', 'Go to Builder', 'panel-left'),
  pane('editor', 'Go to Editor', 'code'),
  ...resultTabs.map(({ id, title }) => resultTab(id, title)),
  pane('problems', 'Go to Problems', 'warning'),
  move('next-pane', 'Next pane', 'arrow-right', () => focusPane(1)),
  move('previous-pane', 'Previous pane', 'arrow-right', () => focusPane(-1)),
  {
    ...move('next-problem', 'Next problem', 'chevron-down', () => goToProblem(1)),
    isAvailable: hasProblems,
    words: 'error warning',
  },
  {
    ...move('previous-problem', 'Previous problem', 'chevron-up', () => goToProblem(-1)),
    isAvailable: hasProblems,
    words: 'error warning',
  },
  {
    ...move('follow-link', 'Follow the link', 'link', () => followLink(false)),
    note: 'from a field to its line, to its JSON, and back',
  },
  {
    ...move('follow-link-back', 'Follow the link back', 'link', () => followLink(true)),
    note: 'from a line to its field',
  },
]

function move(id: string, title: string, icon: IconName, run: () => void): Command {
  return { id, title, icon, run, isAvailable: isDocumentOpen }
}

function pane(id: PaneId, title: string, icon: IconName): Command {
  return move(`show-${id}`, title, icon, () => showAndFocus(id))
}

function resultTab(id: ResultTabId, title: string): Command {
  return move(`show-${id}`, `Go to ${title}`, 'panel-right', () => {
    changeSettings({ resultTab: id })
    showAndFocus('result')
  })
}

function showAndFocus(id: PaneId): void {
  showPane(id)
  afterLayout(() => focusFirst(id))
}

function goToProblem(direction: 1 | -1): void {
  const offset = nextProblem(direction)
  if (offset !== undefined) goToOffset(offset)
}
