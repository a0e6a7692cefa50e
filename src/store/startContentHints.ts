import { mayCarryTexts } from '../assist/contents/mayCarryTexts.ts'
import type { FixableProblem } from '../assist/fixes/fix.ts'
import { inOrder } from '../report/inOrder.ts'
import { assistant } from './assistant.ts'
import { settings } from './settings.ts'
import { workspace } from './workspace.ts'

/** How long after a key press the hints are asked for, in milliseconds: the preview goes first. */
const pause = 150

/** Keeps hints about the units and files that the open document carries among its problems. Called once. */
export function startContentHints(): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  void refresh()
  workspace.subscribe((now, before) => {
    const isOther = now.document?.id !== before.document?.id
    if (isOther) replaceHints([])
    if (!isOther && now.document?.source === before.document?.source) return
    clearTimeout(timer)
    timer = setTimeout(() => void refresh(), isOther ? 0 : pause)
  })
  settings.subscribe((now, before) => {
    if (now.hiddenHints !== before.hiddenHints) void refresh()
  })
}

async function refresh(): Promise<void> {
  const source = workspace.getState().document?.source
  if (source === undefined) return
  const found = mayCarryTexts(source) ? await assistant.ask('lintContents', source) : []
  if (!found || workspace.getState().document?.source !== source) return
  const { hiddenHints = [] } = settings.getState()
  replaceHints(found.filter(({ code }) => !hiddenHints.includes(code)))
}

function replaceHints(hints: readonly FixableProblem[]): void {
  const { contentHints: old, latest } = workspace.getState()
  if (old.length === 0 && hints.length === 0) return
  workspace.setState({
    contentHints: hints,
    latest: latest && {
      ...latest,
      problems: inOrder([...latest.problems.filter((each) => !old.includes(each)), ...hints]),
    },
  })
}
