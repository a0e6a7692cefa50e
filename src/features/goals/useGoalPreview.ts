import { useEffect } from 'react'
import type { Change } from '../../yaml/edit/change.ts'
import type { Answers } from '../../goals/answers.ts'
import type { Goal } from '../../goals/goal.ts'
import { makeGoal } from '../../goals/makeGoal.ts'
import type { Piece } from '../../goals/piece.ts'
import type { Spec } from '../../spec/registry.ts'
import { showPreview } from '../../store/goalForms.ts'
import { useWorkspace } from '../../store/useWorkspace.ts'
import { createTextChanger } from '../../worker/editClient.ts'
import { startEditWorker } from '../../worker/startEditWorker.ts'
import { previewOf } from './previewOf.ts'

const changer = createTextChanger(startEditWorker)

/** How long the form rests before the preview follows, in milliseconds. */
const rest = 60

interface Filled {
  readonly goal: Goal
  readonly answers: Answers
  readonly spec: Spec
  readonly before: readonly Piece[]
  /** Whether something is missing, so that nothing can be written. */
  readonly isOpen: boolean
}

/** Keeps the preview of what a form would write; it is worked out off the main thread. */
export function useGoalPreview({ goal, answers, spec, before, isOpen }: Filled): void {
  const source = useWorkspace((state) => state.document?.source ?? '')
  useEffect(() => {
    let isWanted = true
    const show = async (changes: readonly Change[]): Promise<void> => {
      const changed = await changer.ask(source, changes)
      if (isWanted) showPreview(changed.kind === 'edits' ? previewOf(source, changed.edits) : undefined)
    }
    const timer = setTimeout(() => {
      if (isOpen) showPreview(undefined)
      else void show(makeGoal(goal, answers, { source, spec, before }))
    }, rest)
    return () => {
      isWanted = false
      clearTimeout(timer)
    }
  }, [goal, answers, spec, before, isOpen, source])
}
