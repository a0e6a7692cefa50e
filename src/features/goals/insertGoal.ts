import type { Answers } from '../../goals/answers.ts'
import type { Goal } from '../../goals/goal.ts'
import { makeGoal } from '../../goals/makeGoal.ts'
import type { Piece } from '../../goals/piece.ts'
import type { Spec } from '../../spec/registry.ts'
import { say } from '../../store/builderView.ts'
import { applyChanges, changedSince, takeBack } from '../../store/formActions.ts'
import { workspace } from '../../store/workspace.ts'
import { showToast } from '../../ui/toasts.ts'

/** Writes a goal into the open config, as one step of the history; false where that cannot be done. */
export async function insertGoal(
  goal: Goal,
  answers: Answers,
  { spec, before }: { readonly spec: Spec; readonly before: readonly Piece[] },
): Promise<boolean> {
  const source = workspace.getState().document?.source ?? ''
  const applied = await applyChanges(makeGoal(goal, answers, { source, spec, before }))
  if (applied.kind === 'refused') {
    showToast({ kind: 'error', text: applied.reason })
    return false
  }
  const text = `${goal.title}: ${before.length > 0 ? 'changed' : 'inserted'}.`
  say(text)
  const undo = (): void => {
    if (!takeBack(applied)) showToast({ kind: 'info', text: changedSince })
  }
  showToast({ kind: 'done', text, action: { label: 'Undo', onPress: undo } })
  return true
}
