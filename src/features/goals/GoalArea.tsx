import { useStore } from 'zustand'
import { findGoal } from '../../goals/goals.ts'
import { goalForms } from '../../store/goalForms.ts'
import { useWorkspace } from '../../store/useWorkspace.ts'
import { Empty } from '../../ui/Empty.tsx'
import { GoalChooser } from './GoalChooser.tsx'
import { GoalEditor } from './GoalEditor.tsx'
import { useSpec } from './useSpec.ts'

/** The goals in the wide form: all of them to choose from, or the form of one. */
export function GoalArea() {
  const latest = useWorkspace((state) => state.latest)
  const spec = useSpec()
  const { open, waiting } = useStore(goalForms)
  if (!latest) return null
  if (!spec) return <Empty icon="info" title="Goals need a spec" text={latest.spec ? movedFirst : namedFirst} />
  const goal = open && findGoal(open.id)
  return open && goal ? (
    <GoalEditor key={`${open.id} ${waiting.length}`} goal={goal} open={open} spec={spec} />
  ) : (
    <GoalChooser spec={spec} />
  )
}

const namedFirst = 'Say in the text which variant and version it is for, such as flatcar 1.1.0.'
const movedFirst = 'Goals write Butane. Move this Container Linux Config to Butane first, in the result.'
