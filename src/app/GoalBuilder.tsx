import { Builder } from '../features/builder/Builder.tsx'
import { AddGoal } from './AddGoal.tsx'
import { GoalCrumbs } from './GoalCrumbs.tsx'
import { Goals } from './Goals.tsx'
import { ItemGoal } from './ItemGoal.tsx'

export interface GoalBuilderProps {
  readonly isShown?: boolean
  readonly onClose?: () => void
  /** Goes to a place in the text. */
  readonly onGo: (offset: number) => void
}

/** The Builder with the goals in it. */
export function GoalBuilder(props: GoalBuilderProps) {
  return <Builder {...props} goals={<AddGoal />} goalForm={<Goals />} goalPlace={<GoalCrumbs />} ItemGoal={ItemGoal} />
}
